import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Rows or columns that come (count above 0) or go (below 0) at a place. */
export interface StructureChange {
  sheet: Sheet;
  axis: "rows" | "columns";
  at: number;
  count: number;
}

export function changeStructure(_workbook: Workbook, _change: StructureChange): void {
  throw new Error("Structure changes are not built yet.");
}
