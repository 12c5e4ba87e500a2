/** What a cell hands to a function, or takes from it. */
export type Cell = number | string | boolean | null | CustomFunctions.Error;

/** Rows of cells, all of one length. */
export type Cells = readonly (readonly unknown[])[];

/** An argument as Excel hands it over: a range, one value, or null where it was omitted. */
export type CellsOrValue = Cells | unknown;

/** Every argument as rows of cells: one value is a range of one cell. */
export function toCells(argument: CellsOrValue): Cells {
  if (Array.isArray(argument)) {
    if (argument.length === 0) return [[null]];
    return argument.every(Array.isArray) ? (argument as Cells) : [argument];
  }
  return [[argument]];
}

/** Whether nothing is there: an empty cell, an omitted argument, an empty text. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "string" && value.trim() === "")
  );
}

/** Data types that only dress a plain value: a number with a format of its own, a text, a logical value. */
const DRESSED = ["Double", "FormattedNumber", "String", "Boolean"];

/** The plain value of a cell: what a formatted number holds; entities and linked data types stay as they are. */
export function plainValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  if (type === "Empty") return null;
  return DRESSED.includes(type as string) ? basicValue : value;
}

/** A cell's content as error messages show it: TRUE, "text", -3. */
export function shown(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (typeof value === "object" && value !== null) {
    return (value as { type?: unknown }).type === "LinkedEntity"
      ? "a linked data type"
      : "a data type";
  }
  return String(value);
}
