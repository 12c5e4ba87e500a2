import { type Area, contains, MAX_ROWS } from "../model/address";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { CellError, type Value } from "../model/value";
import type { Workbook } from "../model/workbook";
import { bindFormula, OWN_TABLE } from "./bindFormula";
import type { Frame } from "./builtIn";
import { CustomFunctions } from "./CustomFunctions";
import type { FunctionMetadata, Invoke } from "./customFunction";
import { Definitions } from "./Definitions";
import { DependencyGraph } from "./DependencyGraph";
import { REF } from "./errors";
import type { EvaluationHost } from "./EvaluationHost";
import { Evaluator } from "./Evaluator";
import type { Expression } from "./expression";
import { Status } from "./formulaState";
import { SUMMARIES } from "./functions/subtotal";
import { Invalidation } from "./Invalidation";
import { Matrix, type Operand, Reference } from "./operand";
import { precedentsOf } from "./precedents";
import { readRange, readyValue } from "./readCells";
import { Recalculation } from "./Recalculation";
import { removeSpill } from "./spill";

/** Keeps the formulas of a workbook calculated: only what depends on a change, in the order of dependence. */
export class Calculation implements EvaluationHost {
  readonly graph = new DependencyGraph();
  readonly invalidation = new Invalidation(this.graph);
  readonly definitions: Definitions;
  readonly customFunctions: CustomFunctions;
  readonly evaluator = new Evaluator(this);
  /** True while formulas are being evaluated. */
  running = false;
  private readonly formulas = new Set<Cell>();
  private readonly volatile = new Set<Cell>();
  private readonly recalculation = new Recalculation(this);
  private suspensions = 0;
  private scheduled = false;

  constructor(readonly workbook: Workbook) {
    this.definitions = new Definitions(workbook);
    this.customFunctions = new CustomFunctions(this);
  }

  /** A cell got a formula. */
  formulaSet(cell: Cell): void {
    if (this.definitions.isStale) this.bindAffected();
    this.formulas.add(cell);
    this.bindCell(cell);
    this.invalidation.add(cell);
  }

  /** A cell loses its formula: its spilled values go, its pending calls are cancelled. */
  formulaRemoved(cell: Cell): void {
    this.unbindCell(cell);
    cell.state?.calls.forEach((call) => call.cancel());
    this.formulas.delete(cell);
    this.volatile.delete(cell);
    this.invalidation.blockedSpills.delete(cell);
    removeSpill(this, cell);
    cell.state = undefined;
  }

  /** A formula's text was rewritten without a change of its value. */
  formulaRewritten(cell: Cell): void {
    this.unbindCell(cell);
    this.bindCell(cell);
  }

  /** Something was written over a value spilled from `anchor`. */
  spillBlocked(anchor: Cell): void {
    this.invalidation.markFormula(anchor);
  }

  /** A cell's contents changed: what reads it is out of date. */
  contentsChanged(sheet: Sheet, row: number, column: number): void {
    this.invalidation.markContents(sheet, row, column);
  }

  /** Names, tables, sheets or functions of these names came, went or changed; none given: any may have. */
  definitionsChanged(...names: string[]): void {
    this.definitions.change(names);
    this.schedule();
  }

  /** A table's place, columns or rows changed. */
  tableChanged(name: string): void {
    this.definitionsChanged(name, OWN_TABLE);
  }

  /** Rows were hidden or shown again. */
  visibilityChanged(): void {
    this.definitionsChanged(...SUMMARIES);
  }

  sheetRemoved(sheet: Sheet): void {
    for (const cell of [...this.formulas]) if (cell.sheet === sheet) this.formulaRemoved(cell);
    this.graph.removeSheet(sheet);
  }

  /** Cells of a sheet are about to move: spills are taken back, formulas in what is deleted go. */
  structureChanges(sheet: Sheet, deleted?: Area): void {
    for (const cell of [...this.formulas]) {
      if (cell.sheet !== sheet) continue;
      if (deleted && contains(deleted, cell.row, cell.column)) this.formulaRemoved(cell);
      else removeSpill(this, cell);
    }
  }

  /** Cells have moved and formulas follow them: everything is calculated anew. */
  structureChanged(): void {
    this.graph.forgetValues();
    for (const cell of this.formulas) this.invalidation.markFormula(cell);
    for (const { name } of this.workbook.tables) this.tableChanged(name);
    this.schedule();
  }

  /** Every formula's cell. */
  formulaCells(): Iterable<Cell> {
    return this.formulas;
  }

  /** A formula must be evaluated again. */
  markDirty(cell: Cell): void {
    this.invalidation.markFormula(cell);
  }

  /** A number that is another whenever contents or results may have changed. */
  get revision(): number {
    return this.invalidation.revision;
  }

  /** Calculates soon, once for all that happens until then. */
  schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.bringUpToDate();
    });
  }

  /** Calculates now what is out of date, unless calculation is suspended or under way. */
  bringUpToDate(): void {
    if (this.suspensions > 0 || this.running) return;
    if (this.definitions.isStale || this.invalidation.queue.length > 0) this.run();
  }

  suspend(): void {
    this.suspensions++;
  }

  resume(): void {
    if (this.suspensions > 0) this.suspensions--;
    this.bringUpToDate();
  }

  recalculate(all = false): void {
    if (this.running) return;
    if (all) {
      this.graph.forgetValues();
      for (const cell of this.formulas) {
        cell.state?.calls.splice(0).forEach((call) => call.cancel());
        this.markDirty(cell);
      }
    }
    this.run();
  }

  private run(): void {
    if (this.definitions.isStale) this.bindAffected();
    for (const cell of this.volatile) this.markDirty(cell);
    this.invalidation.revision++;
    const cells = this.recalculation.run();
    if (cells.length > 0) this.workbook.emit("calculated", { cells });
  }

  async settled(): Promise<void> {
    this.bringUpToDate();
    while (this.customFunctions.pending > 0) {
      await this.customFunctions.nextAnswer();
      this.bringUpToDate();
    }
  }

  evaluate(formula: string, at: { sheet: Sheet; row: number; column: number }): Value | Value[][] {
    const { expression } = bindFormula(this.workbook, formula, at.sheet);
    const value = this.evaluateExpression(expression, { ...at, rowShift: 0, columnShift: 0 });
    return value instanceof Matrix ? value.lines() : value;
  }

  /** The value of an expression outside any cell. */
  evaluateExpression(expression: Expression, frame: Frame): Value | Matrix {
    this.bringUpToDate();
    this.customFunctions.caller = undefined;
    return this.recalculation.guarded(() => this.evaluator.value(expression, frame));
  }

  registerFunctions(metadata: FunctionMetadata[], invoke: Invoke): void {
    this.customFunctions.register(metadata, invoke);
    if (metadata.length > 0) this.definitionsChanged(...metadata.map(({ name }) => name));
  }

  bind(text: string, sheet: Sheet): Expression {
    return bindFormula(this.workbook, text, sheet).expression;
  }

  nameExpression(name: string, sheet: Sheet): Expression | undefined {
    return this.definitions.name(name, sheet);
  }

  read(reference: Reference): Value | Matrix {
    const { sheet, row, column, rows, columns } = reference;
    return rows === 1 && columns === 1
      ? readyValue(this, sheet.cells.get(row, column))
      : readRange(this, reference);
  }

  spillOf({ sheet, row, column, rows, columns }: Reference): Operand {
    if (rows !== 1 || columns !== 1) return REF;
    const cell = sheet.cells.get(row, column);
    const value = readyValue(this, cell);
    const area = cell?.spillArea;
    if (area) return new Reference(area.sheet, area.row, area.column, area.rows, area.columns);
    if (value instanceof CellError) return value;
    return cell?.formula ? new Reference(sheet, row, column, 1, 1) : REF;
  }

  formulaAt({ sheet, row, column }: Reference): string | undefined {
    return sheet.cells.get(row, column)?.formula;
  }

  callCustomFunction(name: string, args: (Operand | undefined)[], frame: Frame): Operand {
    return this.customFunctions.call(name, args, frame);
  }

  /** Rows that a whole column needs to be read to: none below holds anything on any sheet. */
  get usedRows(): number {
    const rows = this.workbook.sheets.map(({ cells }) => cells.extentRows);
    return Math.min(Math.max(1, ...rows), MAX_ROWS);
  }

  get usedColumns(): number {
    return Math.max(1, ...this.workbook.sheets.map(({ cells }) => cells.extentColumns));
  }

  private bindAffected(): void {
    for (const cell of this.definitions.takeAffected()) {
      this.unbindCell(cell);
      this.bindCell(cell);
      this.markDirty(cell);
    }
  }

  private unbindCell(cell: Cell): void {
    this.graph.unlink(cell);
    if (cell.state) this.definitions.removeUser(cell, cell.state.symbols);
  }

  private bindCell(cell: Cell): void {
    const { workbook, definitions } = this;
    const { sheet, row, column, state: before } = cell;
    const bound = bindFormula(workbook, cell.formula ?? "", sheet);
    const precedents = precedentsOf(bound.expression, {
      workbook,
      sheet,
      row,
      column,
      nameExpression: (name, home) => definitions.name(name, home),
    });
    const { expression, symbols } = bound;
    cell.state = {
      status: before?.status ?? Status.Dirty,
      expression,
      symbols,
      cells: precedents.cells,
      ranges: this.graph.link(cell, precedents),
      evaluations: 0,
      calculation: 0,
      calls: before?.calls ?? [],
      nextCall: 0,
    };
    definitions.addUser(cell, symbols);
    if (bound.volatile || this.customFunctions.isVolatile(symbols)) this.volatile.add(cell);
    else this.volatile.delete(cell);
  }
}
