import { Calculation } from "../calculation/Calculation";
import type { FunctionMetadata, Invoke } from "../calculation/customFunction";
import type { Area, Rectangle } from "./address";
import type { Cell } from "./cell";
import { addChart, type NewChart } from "./addChart";
import type { Chart } from "./chart";
import type { ConditionalFormat, ConditionalRule, ConditionalStyle } from "./conditionalFormat";
import { conditionalStyle } from "./conditionalStyle";
import { clearContents, usedArea, writeInput, writeInputs } from "./contents";
import type { DataValidation } from "./dataValidation";
import type { DefinedName } from "./definedName";
import { clearFilters, filterTable, hideFilteredRows } from "./filterTable";
import { type SortField, sortRows } from "./sortRows";
import { moveCells } from "./moveCells";
import { mergeCells, unmergeCells } from "./merges";
import { addName, findName, removeName } from "./names";
import { displayText } from "./displayText";
import { Emitter, type EventName, type Listener } from "./events";
import type { CellFormat } from "./format";
import { addSheet, moveSheet, removeSheet, renameSheet } from "./sheets";
import type { Sheet } from "./sheet";
import { cellShift, changeStructure } from "./changeStructure";
import type { Table } from "./table";
import { addTable, type NewTable, removeTable } from "./addTable";
import { insertTableRows, resizeTable } from "./resizeTable";
import { renameTable } from "./renameTable";
import { typeInput } from "./typeInput";
import type { Input, Value } from "./value";

export type { Area, Rectangle } from "./address";
export type { Cell } from "./cell";
export type { Chart } from "./chart";
export type { CellFormat } from "./format";
export type { Sheet } from "./sheet";
export type { Table } from "./table";

/** What may be set on a sheet besides its name and contents. */
export type SheetSettings = Pick<
  Sheet,
  | "visibility"
  | "tabColor"
  | "frozenRows"
  | "frozenColumns"
  | "gridlines"
  | "headings"
  | "protected"
  | "standardWidth"
>;

/** What may be set on a table besides its name and place. */
export type TableSettings = Omit<Table, "id" | "name" | "sheet" | "area" | "columns">;

/** A workbook: sheets, tables, names, charts, formats, and the calculation behind them. Zero-based throughout. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  /** By upper-case name; names of one sheet by sheet id, "!" and upper-case name. */
  readonly names = new Map<string, DefinedName>();
  readonly settings = new Map<string, unknown>();
  readonly calculation: Calculation = new Calculation(this);
  private readonly emitter = new Emitter();
  private active?: Sheet;
  private selected?: Area;
  private lastId = 0;

  /** A new workbook has one sheet unless `sheetName` is null. */
  constructor(sheetName: string | null = "Sheet1") {
    if (sheetName !== null) this.addSheet(sheetName);
  }

  /** A number not given before, for ids of sheets, tables, charts. */
  nextId(): number {
    return ++this.lastId;
  }

  /** Ids up to this number are taken by what came from elsewhere. */
  reserveIds(highest: number): void {
    this.lastId = Math.max(this.lastId, highest);
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error("The workbook has no sheet.");
    return sheet;
  }

  set activeSheet(sheet: Sheet) {
    if (this.active === sheet) return;
    this.active = sheet;
    this.emit("activated", { sheet });
  }

  /** The selected cells; of another sheet than the active one, its A1. */
  get selection(): Area {
    const sheet = this.activeSheet;
    if (this.selected?.sheet === sheet) return this.selected;
    return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  set selection(area: Area) {
    this.selected = area;
    this.activeSheet = area.sheet;
    this.emit("selection", { area });
  }

  /** Adds a sheet at a position (default: last); throws where the name is taken or not allowed. */
  addSheet(name?: string, position?: number): Sheet {
    return addSheet(this, name, position);
  }

  /** Removes a sheet; references to it become #REF!. */
  removeSheet(sheet: Sheet): void {
    removeSheet(this, sheet);
    if (this.active === sheet) this.active = undefined;
  }

  renameSheet(sheet: Sheet, name: string): void {
    renameSheet(this, sheet, name);
  }

  moveSheet(sheet: Sheet, position: number): void {
    moveSheet(this, sheet, position);
  }

  updateSheet(sheet: Sheet, settings: Partial<SheetSettings>): void {
    Object.assign(sheet, settings);
    this.emit("sheets", { kind: "changed", sheet });
  }

  /** The sheet of a name (case-blind) or id. */
  findSheet(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
  }

  /** Makes a table of an area; without headers a header row is inserted above the data. */
  addTable(area: Area, hasHeaders: boolean, options?: NewTable | string): Table {
    return addTable(
      this,
      area,
      hasHeaders,
      typeof options === "string" ? { name: options } : options
    );
  }

  /** Removes a table; its cells stay unless `withContents`. */
  removeTable(table: Table, withContents = false): void {
    removeTable(this, table, withContents);
  }

  renameTable(table: Table, name: string): void {
    renameTable(this, table, name);
  }

  resizeTable(table: Table, area: Rectangle): void {
    resizeTable(this, table, area);
  }

  /** Inserts rows before a body row (default: at the end), fills column formulas, then writes the inputs given. */
  insertTableRows(table: Table, count: number, index?: number, inputs?: Input[][]): void {
    insertTableRows(this, table, count, index, inputs);
  }

  updateTable(table: Table, settings: Partial<TableSettings>): void {
    Object.assign(table, settings);
    this.calculation.tableChanged(table.name);
    this.emit("tables", { kind: "changed", table });
  }

  /** The table of a name (case-blind) or id. */
  findTable(nameOrId: string): Table | undefined {
    const name = nameOrId.toLowerCase();
    return this.tables.find((table) => table.id === nameOrId || table.name.toLowerCase() === name);
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
    return this.tables.find(
      ({ sheet: home, area }) =>
        home === sheet &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns
    );
  }

  /** Defines a name by its formula ("=Sheet1!$A$1", "=LAMBDA(x,x*x)"), for one sheet if given. */
  addName(name: string, formula: string, options?: Partial<DefinedName>): DefinedName {
    return addName(this, name, formula, options);
  }

  removeName(name: DefinedName): void {
    removeName(this, name);
  }

  /** A name as a formula on `sheet` sees it: the sheet's own before the workbook's. */
  findName(name: string, sheet?: Sheet): DefinedName | undefined {
    return findName(this, name, sheet);
  }

  /** Adds a chart whose series are read off the source as Excel does. */
  addChart(sheet: Sheet, type: string, source: Area, options?: NewChart): Chart {
    return addChart(this, sheet, type, source, options);
  }

  updateChart(chart: Chart, settings: Partial<Omit<Chart, "id" | "sheet">>): void {
    Object.assign(chart, settings);
    this.emit("charts", { sheet: chart.sheet });
  }

  removeChart(chart: Chart): void {
    const { charts } = chart.sheet;
    charts.splice(charts.indexOf(chart), 1);
    this.emit("charts", { sheet: chart.sheet });
  }

  /** Adds a conditional format below the existing ones in priority. */
  addConditionalFormat(area: Area, rule: ConditionalRule): ConditionalFormat {
    const { sheet, row, column, rows, columns } = area;
    const format: ConditionalFormat = {
      id: `{CF-${this.nextId()}}`,
      area: { row, column, rows, columns },
      priority: sheet.conditionalFormats.length,
      stopIfTrue: false,
      rule,
    };
    sheet.conditionalFormats.push(format);
    this.emit("format", { area });
    return format;
  }

  updateConditionalFormat(
    sheet: Sheet,
    format: ConditionalFormat,
    settings: Partial<Omit<ConditionalFormat, "id">>
  ): void {
    Object.assign(format, settings);
    sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
    this.emit("format", { area: { sheet, ...format.area } });
  }

  removeConditionalFormat(sheet: Sheet, format: ConditionalFormat): void {
    sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
    sheet.conditionalFormats.forEach((other, index) => (other.priority = index));
    this.emit("format", { area: { sheet, ...format.area } });
  }

  /** What conditional formats paint on a cell now. */
  conditionalStyle(sheet: Sheet, row: number, column: number): ConditionalStyle {
    return conditionalStyle(this, sheet, row, column);
  }

  addValidation(sheet: Sheet, validation: DataValidation): void {
    sheet.validations.push(validation);
  }

  /** Writes one cell as code does: text that looks like a number becomes one, unless the cell is formatted "@". */
  setInput(sheet: Sheet, row: number, column: number, input: Input): void {
    writeInput(this, sheet, row, column, input);
  }

  /** Writes a block; null leaves a cell as it is, "" clears it. */
  setInputs(sheet: Sheet, row: number, column: number, inputs: Input[][]): void {
    writeInputs(this, sheet, row, column, inputs);
  }

  /** Enters what a person typed: dates, percentages and currency get their format, tables grow, columns fill. */
  typeInput(sheet: Sheet, row: number, column: number, text: string): void {
    typeInput(this, sheet, row, column, text);
  }

  clearContents(area: Area): void {
    clearContents(this, area);
  }

  clearFormats(area: Area): void {
    area.sheet.formats.clear(area);
    this.emit("format", { area });
  }

  /** The cell's formula and calculated value; undefined where it is empty. */
  cell(sheet: Sheet, row: number, column: number): Cell | undefined {
    this.calculation.bringUpToDate();
    return sheet.cells.get(row, column);
  }

  /** The cell's value; null where it is empty. */
  value(sheet: Sheet, row: number, column: number): Value {
    return this.cell(sheet, row, column)?.value ?? null;
  }

  /** The value through its number format, as the cell shows it in a wide column. */
  text(sheet: Sheet, row: number, column: number): string {
    return displayText(
      this.value(sheet, row, column),
      this.format(sheet, row, column).numberFormat
    );
  }

  /** The smallest area with all contents of a sheet. */
  usedArea(sheet: Sheet): Area | undefined {
    this.calculation.bringUpToDate();
    return usedArea(sheet);
  }

  format(sheet: Sheet, row: number, column: number): CellFormat {
    return sheet.formats.get(row, column);
  }

  /** Sets the properties given, undefined ones to Excel's default; cheap for whole columns and rows. */
  setFormat(area: Area, patch: Partial<CellFormat>): void {
    area.sheet.formats.patch(area, patch);
    this.emit("format", { area });
  }

  /** Hides rows or shows them again; what summarizes the rows shown follows. */
  hideRows(sheet: Sheet, rows: Iterable<number>, hidden = true): void {
    for (const row of rows) {
      if (hidden) sheet.hiddenRows.add(row);
      else sheet.hiddenRows.delete(row);
    }
    this.calculation.visibilityChanged();
    this.emit("sheets", { kind: "changed", sheet });
  }

  /** Shows only the rows of a table whose text in a column is among `texts`; undefined lifts the filter. */
  filterTable(table: Table, columnId: number, texts: readonly string[] | undefined): void {
    filterTable(this, table, columnId, texts);
  }

  /** Shows every row of a table again. */
  clearFilters(table: Table): void {
    clearFilters(this, table);
  }

  /** Hides and shows the rows of a table anew, as its values are now. */
  reapplyFilters(table: Table): void {
    if (table.filters) hideFilteredRows(this, table);
  }

  /** Sorts rows by columns of the area; formulas move with their rows. */
  sortRows(area: Area, fields: readonly SortField[], matchCase = false): void {
    sortRows(this, area, fields, matchCase);
  }

  /** Shows cells as one: the top left one stays, the others lose what they hold. */
  mergeCells(area: Area): void {
    mergeCells(this, area);
  }

  /** Makes single cells again of merged ones that the area touches. */
  unmergeCells(area: Area): void {
    unmergeCells(this, area);
  }

  /** Cuts cells and pastes them with their top left at a place; what refers to them follows. */
  moveCells(from: Area, to: { sheet: Sheet; row: number; column: number }): void {
    moveCells(this, from, to);
  }

  /** Inserts empty rows above `row`; references follow their cells. */
  insertRows(sheet: Sheet, row: number, count = 1): void {
    changeStructure(this, { sheet, axis: "rows", at: row, count });
  }

  deleteRows(sheet: Sheet, row: number, count = 1): void {
    changeStructure(this, { sheet, axis: "rows", at: row, count: -count });
  }

  insertColumns(sheet: Sheet, column: number, count = 1): void {
    changeStructure(this, { sheet, axis: "columns", at: column, count });
  }

  /** Inserts empty cells, moving those of the same columns down or those of the same rows right. */
  insertCells(area: Area, shift: "Down" | "Right"): void {
    changeStructure(this, cellShift(area, shift === "Down" ? "rows" : "columns", 1));
  }

  /** Deletes cells, moving those of the same columns up or those of the same rows left. */
  deleteCells(area: Area, shift: "Up" | "Left"): void {
    changeStructure(this, cellShift(area, shift === "Up" ? "rows" : "columns", -1));
  }

  deleteColumns(sheet: Sheet, column: number, count = 1): void {
    changeStructure(this, { sheet, axis: "columns", at: column, count: -count });
  }

  /** Until resumed, writing does not calculate. Calls nest. */
  suspendCalculation(): void {
    this.calculation.suspend();
  }

  resumeCalculation(): void {
    this.calculation.resume();
  }

  /** Calculates what is out of date now; with `all` every formula anew. */
  recalculate(all = false): void {
    this.calculation.recalculate(all);
  }

  /** Settles when no custom function is pending and everything is calculated. */
  settled(): Promise<void> {
    return this.calculation.settled();
  }

  /** The value of a formula as if it stood in a cell (default: A1 of the active sheet); arrays as rows. */
  evaluate(formula: string, at?: { sheet: Sheet; row: number; column: number }): Value | Value[][] {
    return this.calculation.evaluate(formula, at ?? { sheet: this.activeSheet, row: 0, column: 0 });
  }

  /** Makes custom functions known; formulas that call them are calculated again. */
  registerFunctions(metadata: FunctionMetadata[], invoke: Invoke): void {
    this.calculation.registerFunctions(metadata, invoke);
  }

  /** Listens to an event; the result stops listening. */
  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void {
    return this.emitter.on(name, listener);
  }

  /** For the model's own parts. */
  emit<Name extends EventName>(name: Name, event: Parameters<Listener<Name>>[0]): void {
    this.emitter.emit(name, event);
  }
}
