import { REQUIRED_COLUMNS, type ColumnField } from "../../importing/csv/columns";
import type { ColumnChoice } from "./columnChoice";

/** What keeps a choice of columns from being read: nothing chosen, or one column chosen twice. */
export type ColumnComplaint = "missing" | "twice";

/** The fields that are wrong in a choice; empty where the table can be read. */
export function columnComplaints({
  mapping,
  wholeFile = {},
}: ColumnChoice): Partial<Record<ColumnField, ColumnComplaint>> {
  const complaints: Partial<Record<ColumnField, ColumnComplaint>> = {};
  for (const field of [...REQUIRED_COLUMNS, "side"] as const) {
    const isSaid = (field === "market" && wholeFile.market) || (field === "side" && wholeFile.side);
    if (mapping[field] === undefined && !isSaid) complaints[field] = "missing";
  }
  const users = new Map<number, ColumnField>();
  for (const field of Object.keys(mapping) as ColumnField[]) {
    const column = mapping[field];
    if (column === undefined) continue;
    if (users.has(column)) complaints[field] = "twice";
    users.set(column, field);
  }
  return complaints;
}
