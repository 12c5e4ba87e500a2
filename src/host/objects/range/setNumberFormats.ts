import { RichApiError } from "../../protocol/RichApiError";
import type { Range } from "./Range";
import { requireUnprotected } from "../worksheet/requireEditable";
import { valueGrid } from "./valueGrid";

/** Sets `numberFormat`: one code for all cells or one a cell; null leaves a cell as it is. */
export function setNumberFormats({ session, area }: Range, value: unknown): void {
  const grid = valueGrid(value, area, numberFormat);
  requireUnprotected(area);
  if ("all" in grid) {
    if (grid.all !== null) session.workbook.setFormat(area, { numberFormat: grid.all });
    return;
  }
  for (const [row, codes] of grid.rows.entries()) {
    for (const { start, length, code } of runs(codes)) {
      const cells = { row: area.row + row, column: area.column + start, rows: 1, columns: length };
      session.workbook.setFormat({ ...cells, sheet: area.sheet }, { numberFormat: code });
    }
  }
}

/** Neighbours with the same code, so that they are set at once. */
function runs(codes: (string | null)[]): { start: number; length: number; code: string }[] {
  const found: { start: number; length: number; code: string }[] = [];
  for (const [column, code] of codes.entries()) {
    if (code === null) continue;
    const last = found.at(-1);
    if (last && last.code === code && last.start + last.length === column) last.length++;
    else found.push({ start: column, length: 1, code });
  }
  return found;
}

function numberFormat(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw new RichApiError("InvalidArgument");
  return value === "" ? "General" : value;
}
