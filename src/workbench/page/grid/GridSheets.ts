import { BooleanNumber, type Workbook as UniverWorkbook, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area, Sheet, Workbook } from "../../../host/model";
import type { OwnCommands } from "./OwnCommands";
import { columnSizes, rowSizes } from "./sizes";
import { rangeOf, sameRanges } from "./ranges";
import { freeze, gridSize, sheetSnapshot } from "./sheetSnapshot";

/** Keeps the sheets of Univer what those of the model are: which there are, their names, order and layout. */
export class GridSheets {
  constructor(
    private readonly workbook: Workbook,
    private readonly unit: UniverWorkbook,
    private readonly commands: OwnCommands
  ) {}

  /** Brings sheets in line; returns those that are new to Univer and still without cells. */
  update(): Sheet[] {
    const added: Sheet[] = [];
    for (const [index, sheet] of this.workbook.sheets.entries()) {
      if (this.worksheet(sheet)) continue;
      this.run(InsertSheetMutation.id, { index, sheet: sheetSnapshot(sheet) });
      added.push(sheet);
    }
    this.updateActive();
    const ids = new Set(this.workbook.sheets.map((sheet) => sheet.id));
    for (const { id, name } of this.unit.getSheets().map(idAndName)) {
      if (!ids.has(id)) this.run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: name });
    }
    for (const [index, sheet] of this.workbook.sheets.entries()) this.updatePlace(sheet, index);
    return added;
  }

  /** Shows the active sheet of the model. */
  updateActive(): void {
    const { id } = this.workbook.activeSheet;
    if (this.unit.getActiveSheet()?.getSheetId() === id) return;
    this.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  /** Brings sizes, frozen panes, gridlines and the number of rows and columns of a sheet in line. */
  updateLayout(sheet: Sheet): void {
    const worksheet = this.worksheet(sheet);
    if (!worksheet) return;
    const config = worksheet.getConfig();
    const subUnitId = sheet.id;
    const { selection } = this.workbook;
    const { rows, columns } = gridSize(sheet, selection.sheet === sheet ? selection : undefined);
    if (config.rowCount < rows) {
      this.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: rows });
    }
    if (config.columnCount < columns) {
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: columns });
    }
    for (const { id, params } of [
      ...columnSizes(sheet, worksheet, config.columnCount),
      ...rowSizes(sheet, worksheet),
    ]) {
      this.run(id, { subUnitId, ...params });
    }
    this.updateHidden(sheet, worksheet);
    this.updateMerges(sheet, worksheet);
    const frozen = freeze(sheet);
    const { xSplit, ySplit } = config.freeze;
    if (xSplit !== frozen.xSplit || ySplit !== frozen.ySplit) {
      this.run(SetFrozenMutation.id, { subUnitId, ...frozen, resetScroll: true });
    }
    const showGridlines = sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (config.showGridlines !== showGridlines) {
      this.run(ToggleGridlinesMutation.id, { subUnitId, showGridlines });
    }
  }

  /** True where the grid has the cell; it offers more rows and columns with the next layout. */
  reaches({ sheet, row, column }: Area): boolean {
    const config = this.worksheet(sheet)?.getConfig();
    return config === undefined || (row < config.rowCount && column < config.columnCount);
  }

  worksheet(sheet: Sheet): Worksheet | undefined {
    return this.unit.getSheetBySheetId(sheet.id) ?? undefined;
  }

  private updatePlace(sheet: Sheet, index: number): void {
    const config = this.worksheet(sheet)?.getConfig();
    if (!config) return;
    const subUnitId = sheet.id;
    const fromOrder = this.unit.getConfig().sheetOrder.indexOf(sheet.id);
    if (fromOrder !== index) {
      this.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder: index });
    }
    if (config.name !== sheet.name) {
      this.run(SetWorksheetNameMutation.id, { subUnitId, name: sheet.name });
    }
    const hidden = sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (config.hidden !== hidden) this.run(SetWorksheetHideMutation.id, { subUnitId, hidden });
    const color = sheet.tabColor ?? "";
    if (config.tabColor !== color) this.run(SetTabColorMutation.id, { subUnitId, color });
  }

  private updateHidden(sheet: Sheet, worksheet: Worksheet): void {
    const subUnitId = sheet.id;
    for (const row of indices(sheet.hiddenRows, worksheet.getConfig().rowData)) {
      const hide = sheet.hiddenRows.has(row);
      if (hide === (worksheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE)) continue;
      const id = hide ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
      this.run(id, {
        subUnitId,
        ranges: [{ ...wholeSheet(worksheet), startRow: row, endRow: row }],
      });
    }
    for (const column of indices(sheet.hiddenColumns, worksheet.getConfig().columnData)) {
      const hide = sheet.hiddenColumns.has(column);
      if (hide === (worksheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE)) {
        continue;
      }
      const id = hide ? SetColHiddenMutation.id : SetColVisibleMutation.id;
      const range = { ...wholeSheet(worksheet), startColumn: column, endColumn: column };
      this.run(id, { subUnitId, ranges: [range] });
    }
  }

  private updateMerges(sheet: Sheet, worksheet: Worksheet): void {
    const shown = worksheet.getConfig().mergeData;
    const ranges = sheet.merges.map(rangeOf);
    if (sameRanges(shown, ranges)) return;
    const subUnitId = sheet.id;
    if (shown.length > 0) {
      this.run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: [...shown] });
    }
    if (ranges.length > 0) this.run(AddWorksheetMergeMutation.id, { subUnitId, ranges });
  }

  private run(id: string, params: object): void {
    this.commands.run(id, { unitId: this.unit.getUnitId(), ...params });
  }
}

const idAndName = (worksheet: Worksheet) => ({
  id: worksheet.getSheetId(),
  name: worksheet.getName(),
});

function wholeSheet(worksheet: Worksheet) {
  const { rowCount, columnCount } = worksheet.getConfig();
  return { startRow: 0, endRow: rowCount - 1, startColumn: 0, endColumn: columnCount - 1 };
}

function indices(hidden: ReadonlySet<number>, stored: object): Set<number> {
  return new Set([...hidden, ...Object.keys(stored).map(Number)]);
}
