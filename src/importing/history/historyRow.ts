import { columnEvidence, columnMarks, type ColumnMarks } from "../csv/columnMarks";
import { normaliseHeading } from "../csv/columns";
import type { TableRow } from "../csv/readTable";
import type { TableToRead } from "../csv/tableNumbers";
import { checkSymbol } from "../marketSymbol";
import { readAmount, type Amount } from "../numbers/readAmount";
import { isMissing } from "../numbers/readDecimal";
import { RowError } from "../rowError";
import type { Steps } from "../steps";
import { quoteText } from "../text/quoteText";

/** The columns of an export: where each heading stands and how its numbers are written. */
export class HistoryColumns {
  readonly headings: string[];

  private constructor(
    private readonly table: TableToRead,
    private readonly marks: readonly ColumnMarks[]
  ) {
    this.headings = table.header.map(normaliseHeading);
  }

  /** Looks through the cells of all rows to find how their numbers are written. */
  static *inSteps(table: TableToRead): Steps<HistoryColumns> {
    const evidence = yield* columnEvidence(table.rows, [...table.header.keys()]);
    return new HistoryColumns(table, columnMarks(evidence, table.delimiter));
  }

  row(row: TableRow): HistoryRow {
    return new HistoryRow(row, this);
  }

  /** Index of the first column with one of these headings. */
  indexOf(headings: readonly string[]): number {
    const found = headings.map((heading) => this.headings.indexOf(heading)).find((i) => i >= 0);
    return found ?? -1;
  }

  markOf(column: number): ColumnMarks {
    return this.marks[column] ?? { mark: ".", mixed: false };
  }

  /** The heading as the file spells it. */
  titleOf(column: number): string {
    return this.table.header[column] ?? "";
  }
}

/** One row of an export, read by headings; several headings are alternatives of one another. */
export class HistoryRow {
  constructor(
    private readonly row: TableRow,
    private readonly columns: HistoryColumns
  ) {}

  /** The text of a cell; `""` where it is empty, dashes, or has no column. */
  text(...headings: string[]): string {
    const cell = this.row.cells[this.columns.indexOf(headings)] ?? "";
    return isMissing(cell) ? "" : cell;
  }

  /** The text of the last column with this heading, where exports use one twice. */
  lastText(heading: string): string {
    return this.row.cells[this.columns.headings.lastIndexOf(heading)] ?? "";
  }

  symbol(...headings: string[]): string {
    return checkSymbol(this.text(...headings), this.title(headings));
  }

  /** A number with the unit behind it; undefined where the cell is empty. */
  amount(...headings: string[]): Amount | undefined {
    const cell = this.text(...headings);
    if (cell === "") return undefined;
    const { mark, mixed } = this.columns.markOf(this.columns.indexOf(headings));
    const title = this.title(headings);
    if (mixed || mark === undefined) {
      throw new RowError(`${title}: ${quoteText(cell)} can be read in two ways`, title);
    }
    const amount = readAmount(cell, mark);
    if (!amount) throw new RowError(`${title}: ${quoteText(cell)} is not a number`, title);
    return amount;
  }

  /** A number; undefined where the cell is empty. */
  number(...headings: string[]): string | undefined {
    return this.amount(...headings)?.value;
  }

  /** A number that must be there. */
  required(...headings: string[]): string {
    const value = this.number(...headings);
    if (value === undefined) throw new RowError(`${this.title(headings)} is missing`, headings[0]);
    return value;
  }

  private title(headings: readonly string[]): string {
    const column = this.columns.indexOf(headings);
    return column < 0 ? (headings[0] ?? "") : this.columns.titleOf(column);
  }
}
