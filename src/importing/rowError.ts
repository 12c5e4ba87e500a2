/**
 * A row that cannot become a position; the rows beside it still import. A warning says that it was left out
 * rightly, an error that something in it is wrong. No Error, whose stack takes longer than reading the row:
 * a table may have 100,000 of them.
 */
export class RowError {
  readonly name = "RowError";

  constructor(
    readonly message: string,
    readonly field?: string,
    readonly severity: "error" | "warning" = "error"
  ) {}
}
