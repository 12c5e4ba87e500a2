/**
 * A row that cannot become a position; the rows beside it still import. A warning says that it was left out
 * rightly, an error that something in it is wrong.
 */
export class RowError extends Error {
  constructor(
    message: string,
    readonly field?: string,
    readonly severity: "error" | "warning" = "error"
  ) {
    super(message);
    this.name = "RowError";
  }
}
