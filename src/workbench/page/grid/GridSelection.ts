import { ICommandService, type Workbook as UniverWorkbook } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area, Workbook } from "../../../host/model";
import type { Injector } from "./createUniver";
import type { OwnCommands } from "./OwnCommands";
import { areaOf } from "./ranges";

/** Keeps the selection and the shown sheet the same in grid and model, whoever changes them. */
export class GridSelection {
  constructor(
    private readonly workbook: Workbook,
    private readonly unit: UniverWorkbook,
    private readonly book: FWorkbook,
    private readonly own: OwnCommands,
    injector: Injector
  ) {
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (this.own.running) return;
      if (id === SetWorksheetActiveOperation.id) {
        const sheet = workbook.findSheet((params as { subUnitId: string }).subUnitId);
        if (sheet) workbook.activeSheet = sheet;
      } else if (id === SetSelectionsOperation.id) {
        this.select(params as ISetSelectionsOperationParams);
      }
    });
  }

  /** Selects in the grid what the model has selected, and brings it into sight. */
  show({ sheet, row, column, rows, columns }: Area): void {
    const worksheet = this.unit.getSheetBySheetId(sheet.id);
    if (!worksheet || this.isShown({ sheet, row, column, rows, columns })) return;
    const height = Math.min(rows, worksheet.getRowCount() - row);
    const width = Math.min(columns, worksheet.getColumnCount() - column);
    if (height < 1 || width < 1) return;
    this.own.during(() => {
      const target = this.book.getSheetBySheetId(sheet.id)?.getRange(row, column, height, width);
      target?.activate();
    });
    // The first cell, so that selecting whole columns does not jump to their end.
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.own.run(ScrollToRangeOperation.id, { range });
  }

  private select({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const sheet = this.workbook.findSheet(subUnitId);
    const range = selections.at(-1)?.range;
    if (!sheet || !range) return;
    const area = { sheet, ...areaOf(range) };
    if (!sameArea(this.workbook.selection, area)) this.workbook.selection = area;
  }

  private isShown(area: Area): boolean {
    const worksheet = this.book.getActiveSheet();
    if (worksheet.getSheetId() !== area.sheet.id) return false;
    const range = worksheet.getSelection()?.getActiveRange()?.getRange();
    return range !== undefined && sameArea(area, { sheet: area.sheet, ...areaOf(range) });
  }
}

function sameArea(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}
