import {
  cellAt,
  type PositionColumnName,
  positionColumnIndex,
  type ReviewPosition,
} from "../../scenario";

/** A row of the Positions table as a person left it. */
export type PositionRow = ReviewPosition;

/** The row, nothing where it holds no position, or what is wrong with its cells. */
export type RowReading =
  | { readonly kind: "position"; readonly row: PositionRow }
  | { readonly kind: "blank" }
  | { readonly kind: "wrong"; readonly problems: readonly string[] };

/** A cell for a person: `Positions!C9`. */
export function cellName(sheet: string, row: number, column: number): string {
  const quoted = /^\w+$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${quoted}!${cellAt(row, column)}`;
}

function shown(value: unknown): string {
  return typeof value === "string" ? `"${value.slice(0, 40)}"` : String(value);
}

/** Reads one row of cells; `cell` names a cell for a message. */
export function readPositionRow(
  values: readonly unknown[],
  cell: (name: PositionColumnName) => string
): RowReading {
  const problems: string[] = [];
  const value = (name: PositionColumnName) => values[positionColumnIndex(name)] ?? "";
  const text = (name: PositionColumnName) => String(value(name)).trim().toLowerCase();
  const number = (name: PositionColumnName): number | undefined => {
    const given = value(name);
    if (given === "") return undefined;
    if (typeof given === "number" && given > 0) return given;
    problems.push(`${cell(name)}: ${name} must be a number above 0, not ${shown(given)}.`);
    return undefined;
  };
  if (value("Size") === "" || value("Size") === 0) return { kind: "blank" };

  const size = number("Size");
  const entry = number("Entry");
  const mark = number("Mark");
  const leverage = number("Leverage");
  const margin = number("Margin");
  const side = text("Side");
  if (side !== "long" && side !== "short") {
    problems.push(`${cell("Side")}: Side must be long or short, not ${shown(value("Side"))}.`);
  }
  if (value("Entry") === "") problems.push(`${cell("Entry")}: Entry is missing.`);
  if (value("Leverage") === "" && value("Margin") === "") {
    problems.push(`${cell("Margin")}: Margin or Leverage is needed.`);
  }
  const known = size !== undefined && entry !== undefined && (side === "long" || side === "short");
  if (problems.length || !known) return { kind: "wrong", problems };
  const contract = text("Contract") === "inverse" ? "inverse" : "linear";
  const market = String(value("Market")).trim();
  const venue = String(value("Venue")).trim() || undefined;
  const rate = value("Funding rate");
  const fundingRate = typeof rate === "number" ? rate : undefined;
  const level = value("Stop");
  const stop = typeof level === "number" && level > 0 ? level : undefined;
  return {
    kind: "position",
    row: { venue, side, contract, market, size, entry, mark, leverage, margin, fundingRate, stop },
  };
}
