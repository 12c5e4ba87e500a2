import {
  BooleanNumber,
  CommandType,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { contains, type Sheet, type Workbook } from "../../../host/model";
import type { Injector } from "./createUniver";
import { editText } from "./editText";
import { formatPatch } from "./formatPatch";
import type { OwnCommands } from "./OwnCommands";
import { toPoints } from "./points";
import { refusedInput } from "./refusedInput";
import type { UndoableEdits } from "./UndoableEdits";
import { typedInput } from "./typedInput";

interface SheetParams {
  subUnitId: string;
}

type Mirror = (sheet: Sheet, params: never) => void;

/**
 * Carries what a person does in the grid to the model. Univer has every edit, whether typed, pasted, filled, deleted
 * or undone, end in a few kinds of mutation; those are mirrored here, as they happen.
 */
export class UserEdits {
  private readonly mirrors = new Map<string, Mirror>();

  constructor(
    private readonly workbook: Workbook,
    injector: Injector,
    private readonly own: OwnCommands,
    private readonly edits: UndoableEdits,
    private readonly report: (problem: string) => void,
    /** Takes cells whose display must be brought back to what the model holds. */
    private readonly edited: (sheet: Sheet, range: IRange) => void
  ) {
    this.define();
    injector.get(ICommandService).onCommandExecuted((info, options) => this.mirror(info, options));
  }

  private mirror(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (info.type !== CommandType.MUTATION || this.own.running || options?.fromFormula) return;
    const mirror = this.mirrors.get(info.id);
    if (!mirror) return;
    const { subUnitId } = info.params as SheetParams;
    const sheet = this.workbook.findSheet(subUnitId);
    if (sheet) this.edits.during(() => mirror(sheet, info.params as never));
  }

  private on<Params>(id: string, mirror: (sheet: Sheet, params: Params) => void): void {
    this.mirrors.set(id, mirror as Mirror);
  }

  private define(): void {
    this.on<ISetRangeValuesMutationParams>(SetRangeValuesMutation.id, (sheet, params) => {
      // The cell editor hands back the font it was drawn with, which is not the cell's own.
      const keepsFormat = params.trigger === SetRangeValuesCommand.id;
      this.editCells(sheet, params.cellValue ?? {}, keepsFormat);
    });
    this.on<{ ranges: IRange[]; colWidth: number | Record<number, number> }>(
      SetWorksheetColWidthMutation.id,
      (sheet, { ranges, colWidth }) => {
        eachColumn(ranges, (column) => {
          const width = typeof colWidth === "number" ? colWidth : colWidth[column];
          if (width !== undefined) sheet.columnWidths.set(column, toPoints(width));
        });
        this.changed(sheet);
      }
    );
    this.on<{ ranges: IRange[]; rowHeight: number | Record<number, number> }>(
      SetWorksheetRowHeightMutation.id,
      (sheet, { ranges, rowHeight }) => {
        eachRow(ranges, (row) => {
          const height = typeof rowHeight === "number" ? rowHeight : rowHeight[row];
          if (height !== undefined) sheet.rowHeights.set(row, toPoints(height));
        });
        this.changed(sheet);
      }
    );
    this.on<{ xSplit: number; ySplit: number }>(SetFrozenMutation.id, (sheet, params) => {
      sheet.frozenColumns = Math.max(0, params.xSplit);
      sheet.frozenRows = Math.max(0, params.ySplit);
      this.changed(sheet);
    });
    this.on<{ showGridlines: BooleanNumber }>(ToggleGridlinesMutation.id, (sheet, params) => {
      sheet.gridlines = params.showGridlines === BooleanNumber.TRUE;
      this.changed(sheet);
    });
    this.on<{ color: string }>(SetTabColorMutation.id, (sheet, { color }) => {
      sheet.tabColor = color || undefined;
      this.changed(sheet);
    });
    this.on<{ hidden: BooleanNumber }>(SetWorksheetHideMutation.id, (sheet, { hidden }) => {
      sheet.visibility = hidden === BooleanNumber.TRUE ? "Hidden" : "Visible";
      this.changed(sheet);
    });
    this.onRowsHidden(SetRowHiddenMutation.id, true);
    this.onRowsHidden(SetRowVisibleMutation.id, false);
    this.onColumnsHidden(SetColHiddenMutation.id, (hidden, column) => hidden.add(column));
    this.onColumnsHidden(SetColVisibleMutation.id, (hidden, column) => hidden.delete(column));
  }

  private onRowsHidden(id: string, isHidden: boolean): void {
    this.on<{ ranges: IRange[] }>(id, (sheet, { ranges }) => {
      const rows: number[] = [];
      eachRow(ranges, (row) => rows.push(row));
      this.workbook.hideRows(sheet, rows, isHidden);
    });
  }

  private onColumnsHidden(id: string, set: (hidden: Set<number>, column: number) => void): void {
    this.on<{ ranges: IRange[] }>(id, (sheet, { ranges }) => {
      eachColumn(ranges, (column) => set(sheet.hiddenColumns, column));
      this.changed(sheet);
    });
  }

  private changed(sheet: Sheet): void {
    this.workbook.emit("sheets", { kind: "changed", sheet });
  }

  private editCells(
    sheet: Sheet,
    edits: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
    keepsFormat: boolean
  ): void {
    const range = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
    this.workbook.suspendCalculation();
    try {
      for (const [rowKey, cells] of Object.entries(edits)) {
        for (const [columnKey, edit] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
          const row = Number(rowKey);
          const column = Number(columnKey);
          range.startRow = Math.min(range.startRow, row);
          range.endRow = Math.max(range.endRow, row);
          range.startColumn = Math.min(range.startColumn, column);
          range.endColumn = Math.max(range.endColumn, column);
          this.enter(sheet, row, column, edit, keepsFormat);
          if (!keepsFormat) this.setFormat(sheet, row, column, edit?.s);
        }
      }
    } finally {
      this.workbook.resumeCalculation();
      if (range.endRow >= 0) this.edited(sheet, range);
    }
  }

  private enter(
    sheet: Sheet,
    row: number,
    column: number,
    edit: Nullable<ICellData>,
    isTyped: boolean
  ): void {
    const input = typedInput(edit);
    if (input === undefined) return;
    // What was opened and closed again unchanged keeps the digits that were not shown.
    if (input === editText(this.workbook, this.workbook.cell(sheet, row, column))) return;
    const refusal = isTyped
      ? refusedInput(this.workbook, { sheet, row, column }, input)
      : undefined;
    if (refusal) this.report(refusal.message);
    if (refusal?.stops) return;
    if (isTyped && this.touchesTable(sheet, row, column)) this.edits.rememberAll();
    if (typeof input === "string") this.workbook.typeInput(sheet, row, column, input);
    else this.workbook.setInput(sheet, row, column, input);
  }

  /** True where typing may let a table grow or fill one of its columns. */
  private touchesTable(sheet: Sheet, row: number, column: number): boolean {
    return this.workbook.tables.some(({ sheet: home, area }) => {
      const grown = { ...area, rows: area.rows + 1, columns: area.columns + 1 };
      return home === sheet && contains(grown, row, column);
    });
  }

  private setFormat(sheet: Sheet, row: number, column: number, style: ICellData["s"]): void {
    const area = { sheet, row, column, rows: 1, columns: 1 };
    if (style === null) this.workbook.clearFormats(area);
    else if (typeof style === "object") this.workbook.setFormat(area, formatPatch(style));
  }
}

function eachRow(ranges: IRange[], visit: (row: number) => void): void {
  for (const { startRow, endRow } of ranges) {
    for (let row = startRow; row <= endRow; row++) visit(row);
  }
}

function eachColumn(ranges: IRange[], visit: (column: number) => void): void {
  for (const { startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column++) visit(column);
  }
}
