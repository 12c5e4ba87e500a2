import type { IDisposable } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area, Workbook } from "../../../host/model";

const LINE = { stroke: "#2f6fde", strokeWidth: 1, fill: "rgba(0,0,0,0)", widgetSize: 0 };

/** A thin line around the cells that one formula fills, while one of them is selected. */
export class SpillOutline {
  private shown?: Area;
  private outline?: IDisposable;

  constructor(
    private readonly workbook: Workbook,
    private readonly book: FWorkbook
  ) {}

  update(): void {
    const { sheet, row, column } = this.workbook.selection;
    const cell = this.workbook.cell(sheet, row, column);
    const area = (cell?.spilledFrom ?? cell)?.spillArea;
    if (area === this.shown) return;
    this.outline?.dispose();
    this.outline = undefined;
    this.shown = area;
    if (!area) return;
    const range = this.book
      .getSheetBySheetId(area.sheet.id)
      ?.getRange(area.row, area.column, area.rows, area.columns);
    this.outline = range?.highlight(LINE);
  }
}
