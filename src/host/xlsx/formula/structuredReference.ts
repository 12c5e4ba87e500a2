import { parseStructRef, stringifyStructRef } from "@borgar/fx";

/**
 * A structured reference as a file has it: always with its table, and `#This Row` in full.
 * `[@Size]` in the table Positions → `Positions[[#This Row],[Size]]`
 */
export function structuredToFile(reference: string, ownTable: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  return stringifyStructRef({ ...parsed, table: parsed.table || ownTable }, { thisRow: true });
}

/**
 * A structured reference as Excel shows it: `@` for the row of the formula, and no table name inside the table itself.
 * `Positions[[#This Row],[Size]]` → `[@Size]` in the table Positions, `Positions[@Size]` elsewhere
 */
export function structuredToGrid(reference: string, ownTable: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const table = parsed.table ?? "";
  const own = ownTable !== undefined && table.toLowerCase() === ownTable.toLowerCase();
  const thisRow = parsed.sections?.length === 1 && parsed.sections[0] === "this row";
  if (thisRow && !parsed.columns?.length) return own ? "[@]" : `${table}[@]`;
  if (own && !parsed.columns?.length && !parsed.sections?.length) return reference;
  return stringifyStructRef({ ...parsed, table: own ? "" : table });
}
