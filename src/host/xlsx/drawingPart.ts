import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { emu } from "./units";
import { escapeXml } from "./xml";

/** Index of the column or row that holds a position, and what is left of the position within it. */
function locate(
  position: number,
  sizeOf: (index: number) => number,
  most: number
): { index: number; offset: number } {
  let rest = Math.max(0, position);
  let index = 0;
  for (; index < most - 1; index += 1) {
    const size = sizeOf(index);
    if (rest < size) break;
    rest -= size;
  }
  return { index, offset: rest };
}

function corner(sheet: Sheet, left: number, top: number): string {
  const width = (column: number) =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.standardWidth);
  const height = (row: number) =>
    sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.standardHeight);
  const column = locate(left, width, MAX_COLUMNS);
  const row = locate(top, height, MAX_ROWS);
  return (
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff>`
  );
}

/** Places charts to the point and names them; `hucre` places by whole cells and numbers them. */
export function placeCharts(xml: string, charts: Chart[]): string {
  let position = 0;
  return xml.replace(
    /<xdr:from>.*?<\/xdr:to>(.*?<xdr:cNvPr [^>]*?name=)"[^"]*"/gs,
    (whole, between: string) => {
      const chart = charts[position++];
      if (!chart) return whole;
      const { sheet, left, top, width, height, name } = chart;
      return (
        `<xdr:from>${corner(sheet, left, top)}</xdr:from><xdr:to>${corner(sheet, left + width, top + height)}</xdr:to>` +
        `${between}"${escapeXml(name)}"`
      );
    }
  );
}
