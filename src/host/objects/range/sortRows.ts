import type { SortField } from "../../model/sortRows";
import { RichApiError } from "../../protocol/RichApiError";
import { requireEditable } from "../worksheet/requireEditable";
import type { Range } from "./Range";

export type { SortField } from "../../model/sortRows";

/** Reads `Excel.SortField[]`. Only values are sorted by, not colours or icons. */
export function readSortFields(value: unknown): SortField[] {
  if (!Array.isArray(value)) throw new RichApiError("InvalidArgument");
  return value.map((field: { key?: unknown; ascending?: unknown; sortOn?: unknown }) => {
    const { key, ascending = true, sortOn = "Value" } = field;
    if (typeof key !== "number" || sortOn !== "Value") throw new RichApiError("InvalidArgument");
    return { key, ascending: ascending !== false };
  });
}

/** Sorts the rows of a range. */
export function sortRows(range: Range, fields: SortField[], matchCase: boolean): void {
  const { session, area } = range;
  requireEditable(session, area);
  session.workbook.sortRows(area, fields, matchCase);
}
