import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { CellFormat } from "../../model/format";
import type { FormatLayer } from "../../model/formatStore";
import type { SheetSnapshot } from "../../snapshot/WorkbookSnapshot";
import { pointsOfWidth } from "../units";
import { parseXml } from "./parseXml";

/** Widths, hidden columns and the formats of whole columns, from a sheet's part. */
export function readColumns(
  xml: string,
  formatOf: (style: number) => CellFormat
): Pick<SheetSnapshot, "columnWidths" | "hiddenColumns" | "formatLayers"> {
  const columnWidths: SheetSnapshot["columnWidths"] = [];
  const hiddenColumns: number[] = [];
  const formatLayers: FormatLayer[] = [];
  const list = /<cols>.*?<\/cols>/s.exec(xml)?.[0];
  for (const run of list ? parseXml(list).all("col") : []) {
    const first = (run.number("min") ?? 1) - 1;
    const last = Math.min(run.number("max") ?? 1, MAX_COLUMNS) - 1;
    const width = run.flag("customWidth") ? run.number("width") : undefined;
    const isHidden = run.flag("hidden");
    for (let column = first; column <= last; column++) {
      if (width !== undefined) columnWidths.push([column, pointsOfWidth(width)]);
      if (isHidden) hiddenColumns.push(column);
    }
    const format = formatOf(run.number("style") ?? 0);
    if (last < first || Object.keys(format).length === 0) continue;
    const area = { row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 };
    formatLayers.push({ area, format });
  }
  return { columnWidths, hiddenColumns, formatLayers };
}
