/** A cell of a table that stands in a workbook, with its R1C1 formula where it has one. */
export interface StandingCell {
  readonly value: string | number | boolean;
  readonly formula?: string;
}

/** A Positions table as it stands, with whatever a person changed in it and added to it. */
export interface StandingTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly StandingCell[])[];
}

/** Reads cells by the name of their column; a column that is missing reads as empty. */
export class StandingRow {
  constructor(
    private readonly table: StandingTable,
    /** From 0. */
    readonly index: number
  ) {}

  cell(column: string): StandingCell {
    return this.table.rows[this.index]?.[this.table.header.indexOf(column)] ?? { value: "" };
  }

  /** Trimmed. */
  text(column: string): string {
    return String(this.cell(column).value).trim();
  }
}

/** All rows, top down. */
export function standingRows(table: StandingTable): StandingRow[] {
  return table.rows.map((_, index) => new StandingRow(table, index));
}
