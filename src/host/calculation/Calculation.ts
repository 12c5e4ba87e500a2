import { type Area, contains, MAX_ROWS } from "../model/address";
import type { Cell } from "../model/cell";
import type { DefinedName } from "../model/definedName";
import { parseInput } from "../model/parseInput";
import type { Sheet } from "../model/sheet";
import { CellError, type Value } from "../model/value";
import type { Workbook } from "../model/workbook";
import { bindFormula } from "./bindFormula";
import type { Frame } from "./builtIn";
import { CustomFunctions } from "./CustomFunctions";
import type { FunctionMetadata, Invoke } from "./customFunction";
import { DependencyGraph } from "./DependencyGraph";
import { REF } from "./errors";
import type { EvaluationHost } from "./EvaluationHost";
import { Evaluator } from "./Evaluator";
import type { Expression } from "./expression";
import { Status } from "./formulaState";
import { Matrix, type Operand, Reference } from "./operand";
import { precedentsOf } from "./precedents";
import { readRange, readyValue } from "./readCells";
import { Recalculation } from "./Recalculation";
import { removeSpill } from "./spill";

/** Keeps the formulas of a workbook calculated: only what depends on a change, in the order of dependence. */
export class Calculation implements EvaluationHost {
  readonly graph = new DependencyGraph();
  readonly customFunctions: CustomFunctions;
  readonly evaluator = new Evaluator(this);
  /** Formulas whose arrays found no room, with the area they want. */
  readonly blockedSpills = new Map<Cell, Area>();
  /** Formulas out of date. */
  queue: Cell[] = [];
  /** True while formulas are being evaluated. */
  running = false;
  private readonly formulas = new Set<Cell>();
  private readonly symbolic = new Set<Cell>();
  private readonly volatile = new Set<Cell>();
  private readonly nameExpressions = new Map<
    DefinedName,
    { formula: string; expression: Expression }
  >();
  private readonly ruleExpressions = new Map<string, Expression>();
  private readonly recalculation = new Recalculation(this);
  private revisions = 0;
  private definitionsStale = false;
  private suspensions = 0;
  private scheduled = false;

  constructor(readonly workbook: Workbook) {
    this.customFunctions = new CustomFunctions(this);
  }

  /** A cell got a formula. */
  formulaSet(cell: Cell): void {
    this.formulas.add(cell);
    this.bindCell(cell);
    cell.state!.status = Status.Dirty;
    this.queue.push(cell);
  }

  /** A cell loses its formula: its spilled values go, its pending calls are cancelled. */
  formulaRemoved(cell: Cell): void {
    this.graph.unlink(cell);
    cell.state?.calls.forEach((call) => call.cancel());
    for (const set of [this.formulas, this.symbolic, this.volatile]) set.delete(cell);
    this.blockedSpills.delete(cell);
    removeSpill(this, cell);
    cell.state = undefined;
  }

  /** A formula's text was rewritten without a change of its value. */
  formulaRewritten(cell: Cell): void {
    this.graph.unlink(cell);
    this.bindCell(cell);
  }

  /** Something was written over a value spilled from `anchor`. */
  spillBlocked(anchor: Cell): void {
    this.markDirty(anchor);
  }

  /** A cell's contents changed: what reads it is out of date. */
  contentsChanged(sheet: Sheet, row: number, column: number): void {
    this.revisions++;
    this.markDependents(sheet, row, column);
    for (const [anchor, area] of this.blockedSpills) {
      if (area.sheet === sheet && contains(area, row, column)) this.markDirty(anchor);
    }
  }

  /** Names, tables, sheets or functions came, went or changed. */
  definitionsChanged(): void {
    this.definitionsStale = true;
    this.schedule();
  }

  sheetRemoved(sheet: Sheet): void {
    for (const cell of [...this.formulas]) if (cell.sheet === sheet) this.formulaRemoved(cell);
    this.graph.removeSheet(sheet);
    this.definitionsChanged();
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
    this.blockedSpills.clear();
    for (const cell of this.formulas) this.markDirty(cell);
    this.definitionsChanged();
  }

  /** Every formula's cell. */
  formulaCells(): Iterable<Cell> {
    return this.formulas;
  }

  markDirty(cell: Cell): void {
    const { state } = cell;
    if (!state || state.status !== Status.Clean) return;
    state.status = Status.Dirty;
    this.queue.push(cell);
    this.markDependents(cell.sheet, cell.row, cell.column);
    this.markSpilled(cell);
  }

  /** Marks the formulas that read a cell, and those that read them, without recursion. */
  markDependents(sheet: Sheet, row: number, column: number): void {
    const places: [Sheet, number, number][] = [[sheet, row, column]];
    const mark = (dependent: Cell): void => {
      const { state } = dependent;
      if (!state || state.status !== Status.Clean) return;
      state.status = Status.Dirty;
      this.queue.push(dependent);
      places.push([dependent.sheet, dependent.row, dependent.column]);
      const { spillArea } = dependent;
      if (!spillArea) return;
      for (let i = 0; i < spillArea.rows; i++) {
        for (let j = 0; j < spillArea.columns; j++) {
          if (i || j) places.push([spillArea.sheet, spillArea.row + i, spillArea.column + j]);
        }
      }
    };
    for (let place = places.pop(); place; place = places.pop()) {
      this.graph.dependentsOfCell(...place)?.forEach(mark);
      this.graph.forEachRangeAt(...place, (node) => {
        node.values = undefined;
        if (node.marked) return;
        node.marked = true;
        node.dependents.forEach(mark);
      });
    }
  }

  private markSpilled({ spillArea }: Cell): void {
    if (!spillArea) return;
    const { sheet, row, column, rows, columns } = spillArea;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) if (i || j) this.markDependents(sheet, row + i, column + j);
    }
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
    if (this.definitionsStale || this.queue.length > 0) this.run();
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
    if (this.definitionsStale) this.bindSymbolic();
    for (const cell of this.volatile) this.markDirty(cell);
    this.revisions++;
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
    return this.recalculation.guarded(() => this.evaluator.value(expression, frame));
  }

  /** A number that is another whenever contents or results may have changed. */
  get revision(): number {
    return this.revisions;
  }

  /** The expression of a conditional format's formula; text without "=" is a constant. */
  ruleExpression(formula: string, sheet: Sheet): Expression {
    const key = `${sheet.id} ${formula}`;
    let expression = this.ruleExpressions.get(key);
    if (!expression) {
      const parsed = parseInput(formula);
      expression =
        parsed.kind === "formula"
          ? bindFormula(this.workbook, formula, sheet).expression
          : { kind: "constant", value: parsed.kind === "value" ? parsed.value : null };
      this.ruleExpressions.set(key, expression);
    }
    return expression;
  }

  /** The number that a conditional format's threshold stands for; 0 where it is none. */
  ruleNumber(formula: string, sheet: Sheet): number {
    const frame = { sheet, row: 0, column: 0, rowShift: 0, columnShift: 0 };
    const value = this.evaluateExpression(this.ruleExpression(formula, sheet), frame);
    return typeof value === "number" ? value : 0;
  }

  registerFunctions(metadata: FunctionMetadata[], invoke: Invoke): void {
    this.customFunctions.register(metadata, invoke);
    this.definitionsChanged();
  }

  bind(text: string, sheet: Sheet): Expression {
    return bindFormula(this.workbook, text, sheet).expression;
  }

  nameExpression(name: string, sheet: Sheet): Expression | undefined {
    const defined = this.workbook.findName(name, sheet);
    if (!defined) return undefined;
    const known = this.nameExpressions.get(defined);
    if (known?.formula === defined.formula) return known.expression;
    const { expression } = bindFormula(this.workbook, defined.formula, defined.sheet ?? sheet);
    this.nameExpressions.set(defined, { formula: defined.formula, expression });
    return expression;
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
    let rows = 1;
    for (const { cells } of this.workbook.sheets) rows = Math.max(rows, cells.extentRows);
    return Math.min(rows, MAX_ROWS);
  }

  get usedColumns(): number {
    let columns = 1;
    for (const { cells } of this.workbook.sheets) columns = Math.max(columns, cells.extentColumns);
    return columns;
  }

  private bindSymbolic(): void {
    this.definitionsStale = false;
    this.nameExpressions.clear();
    this.ruleExpressions.clear();
    for (const cell of [...this.symbolic]) {
      this.graph.unlink(cell);
      this.bindCell(cell);
      this.markDirty(cell);
    }
  }

  private bindCell(cell: Cell): void {
    const { workbook } = this;
    const { sheet, row, column } = cell;
    const { expression, symbolic, volatile } = bindFormula(workbook, cell.formula ?? "", sheet);
    const precedents = precedentsOf(expression, {
      workbook,
      sheet,
      row,
      column,
      nameExpression: (name, home) => this.nameExpression(name, home),
    });
    const before = cell.state;
    const isVolatile = volatile || this.customFunctions.isVolatile(expression);
    const ranges = this.graph.link(cell, precedents);
    cell.state = {
      status: before?.status ?? Status.Dirty,
      expression,
      symbolic,
      volatile: isVolatile,
      cells: precedents.cells,
      ranges,
      evaluations: 0,
      calculation: 0,
      calls: before?.calls ?? [],
      nextCall: 0,
    };
    if (symbolic) this.symbolic.add(cell);
    else this.symbolic.delete(cell);
    if (isVolatile) this.volatile.add(cell);
    else this.volatile.delete(cell);
  }
}
