/** A row that cannot become a position; the rows beside it still import. */
export class RowError extends Error {
  constructor(
    message: string,
    readonly field?: string
  ) {
    super(message);
    this.name = "RowError";
  }
}
