/** What the cells of a column hold. */
export type ColumnContent =
  "text" | "price" | "size" | "leverage" | "money" | "signedMoney" | "rate" | "share" | "choice";

/** A column of the Positions table. */
export interface PositionColumn {
  readonly name: string;
  readonly content: ColumnContent;
  /** False for columns of formulas. */
  readonly typed: boolean;
  /** Characters. */
  readonly width: number;
  /** What may be typed, for pick lists. */
  readonly choices?: readonly string[];
}

function typed(name: string, content: ColumnContent, width: number): PositionColumn {
  return { name, content, typed: true, width };
}

function calculated(name: string, content: ColumnContent, width: number): PositionColumn {
  return { name, content, typed: false, width };
}

function choice(name: string, width: number, choices: readonly string[]): PositionColumn {
  return { name, content: "choice", typed: true, width, choices };
}

/** The columns of the Positions table. Names and order are a contract: saved workbooks rely on them. */
export const POSITION_COLUMNS = [
  typed("Venue", "text", 17),
  typed("Market", "text", 23),
  choice("Side", 7, ["long", "short"]),
  typed("Size", "size", 14),
  typed("Entry", "price", 14),
  typed("Mark", "price", 14),
  typed("Leverage", "leverage", 10),
  typed("Margin", "money", 13),
  typed("Funding rate", "rate", 11),
  typed("Stop", "price", 14),
  calculated("Notional", "money", 15),
  calculated("P&L", "signedMoney", 14),
  calculated("Liquidation", "price", 14),
  calculated("Distance", "share", 13),
  calculated("Margin ratio", "share", 9),
  typed("Venue liquidation", "price", 14),
  calculated("Check", "text", 54),
  choice("Contract", 10, ["linear", "inverse"]),
  choice("Margin mode", 11, ["isolated", "cross", "unknown"]),
] as const satisfies readonly PositionColumn[];

export type PositionColumnName = (typeof POSITION_COLUMNS)[number]["name"];

/** Place of a column in the table, from 0. */
export function positionColumnIndex(name: PositionColumnName): number {
  return POSITION_COLUMNS.findIndex((column) => column.name === name);
}

/** Reference to a column in the same row of the table: `[@Side]`, `[@[Margin mode]]`. */
export function thisRow(name: PositionColumnName): string {
  return /^\w+$/.test(name) ? `[@${name}]` : `[@[${name}]]`;
}

/** How many rows a table has. The bare table name would count its header in LibreOffice. */
export function tableRows(table: string): string {
  return `ROWS(${tableColumn(table, "Size")})`;
}

/** Reference to a whole column of a table from outside it: `Positions[Margin mode]`. */
export function tableColumn(table: string, name: PositionColumnName): string {
  return `${table}[${name}]`;
}
