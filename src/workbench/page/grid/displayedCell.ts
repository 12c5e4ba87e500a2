import { CellValueType, HorizontalAlign, type ICellDataForSheetInterceptor } from "@univerjs/core";
import {
  CellError,
  contains,
  displayText,
  type CellFormat,
  type ConditionalStyle,
  type Sheet,
  type Workbook,
} from "../../../host/model";
import { cellStyle } from "./cellStyle";
import { dataBar } from "./dataBar";
import { fitNumber, PADDING, textWidth } from "./fitNumber";
import { drawnFontSize } from "./standInFont";
import { tableStyle } from "./tableStyle";
import { toPixels } from "./points";

/** Pixels that a filter button takes from the text of its header. */
const FILTER_BUTTON = 20;
const ERROR_MARK = { tl: { color: "#107c41", size: 6 } };

/**
 * What the grid shows for a cell: the text of its number format, and its look from, in rising order, the table around
 * it, its own format, and conditional formats. Undefined for a cell that is blank and plain.
 */
export function displayedCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): ICellDataForSheetInterceptor | undefined {
  const cell = workbook.cell(sheet, row, column);
  const format = shownFormat(workbook, sheet, row, column);
  if (!cell && !format) return undefined;
  const style = cellStyle(format ?? {});
  if ((format?.fontName ?? "Calibri") === "Calibri") style.fs = drawnFontSize(style.fs);
  if (hasFilterButton(workbook, sheet, row, column)) {
    const width = toPixels(sheet.columnWidths.get(column) ?? sheet.standardWidth);
    const room = width - FILTER_BUTTON - (style.pd?.l ?? 0) - PADDING;
    const words = workbook.text(sheet, row, column).split(/\s+/);
    // A word that has no room beside the button goes under it rather than break.
    if (words.every((word) => textWidth(word, style) <= room)) {
      style.pd = { ...style.pd, r: FILTER_BUTTON };
    }
  }
  const value = cell?.value ?? null;
  const shown: ICellDataForSheetInterceptor = { s: style };
  if (format?.dataBar) shown.customRender = [dataBar(format.dataBar)];
  if (value === null || format?.dataBar?.showValue === false) return shown;
  const text = displayText(value, format?.numberFormat);
  if (typeof value === "number") {
    style.ht ??= HorizontalAlign.RIGHT;
    const width = sheet.columnWidths.get(column) ?? sheet.standardWidth;
    const isGeneral = (format?.numberFormat ?? "General") === "General";
    shown.v = fitNumber(text, style, toPixels(width), isGeneral ? value : undefined);
  } else {
    if (typeof value !== "string") style.ht ??= HorizontalAlign.CENTER;
    shown.v = text;
  }
  shown.t = CellValueType.STRING;
  if (value instanceof CellError && value.code !== "#BUSY!") shown.markers = ERROR_MARK;
  return shown;
}

function hasFilterButton(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  return workbook.tables.some(
    (table) =>
      table.sheet === sheet &&
      table.area.row === row &&
      table.showHeaders &&
      table.showFilterButton &&
      contains(table.area, row, column)
  );
}

function shownFormat(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number
): ConditionalStyle | undefined {
  const own = workbook.format(sheet, row, column);
  const conditional = workbook.conditionalStyle(sheet, row, column);
  let below: CellFormat | undefined;
  for (const table of workbook.tables) {
    if (table.sheet === sheet) below = tableStyle(table, row, column) ?? below;
  }
  if (!below && isPlain(own) && isPlain(conditional)) return undefined;
  return {
    ...below,
    ...own,
    ...conditional,
    borders: { ...below?.borders, ...own.borders, ...conditional.borders },
  };
}

function isPlain(format: CellFormat): boolean {
  for (const _ in format) return false;
  return true;
}
