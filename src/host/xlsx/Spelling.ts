import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { customFunctionNames } from "./customFunctionNames";
import { gridToFile } from "./formula/gridToFile";
import { needsArrayEvaluation, type EvaluationContext } from "./formula/needsArrayEvaluation";

/** How formulas of one workbook are spelled in its file. */
export class Spelling {
  private readonly customFunctions: ReadonlySet<string>;
  private readonly arrayFormulas = new Map<string, boolean>();
  private readonly singleValued = new Map<string, boolean>();

  constructor(private readonly workbook: Workbook) {
    this.customFunctions = customFunctionNames(workbook);
  }

  /** A formula of a cell, or of the table named. */
  inFile(formula: string, table?: string): string {
    return gridToFile(formula, { customFunctions: this.customFunctions, table });
  }

  /** A formula of a cell, spelled with the table that the cell is in. */
  inCell(formula: string, sheet: Sheet, row: number, column: number): string {
    const table = formula.includes("[") ? this.workbook.tableAt(sheet, row, column) : undefined;
    return this.inFile(formula, table?.name);
  }

  /**
   * A formula or a constant of a rule, such as "=A1*2", "0.5" or "long": constants that are no numbers become texts.
   */
  operand(text: string): string {
    if (text.startsWith("=")) return this.inFile(text);
    const isValue = text.trim() !== "" && Number.isFinite(Number(text));
    return isValue || /^(TRUE|FALSE|".*")$/i.test(text) ? text : `"${text.replace(/"/g, '""')}"`;
  }

  /** The formula has to be stored as a dynamic array. */
  isArray(formula: string): boolean {
    let isArray = this.arrayFormulas.get(formula);
    if (isArray === undefined) {
      isArray = needsArrayEvaluation(formula, this.evaluationContext());
      this.arrayFormulas.set(formula, isArray);
    }
    return isArray;
  }

  private evaluationContext(): EvaluationContext {
    return {
      customFunctions: this.customFunctions,
      isSingleValued: (name) => this.isSingleValued(name),
    };
  }

  private isSingleValued(name: string): boolean {
    const key = name.toUpperCase();
    const known = this.singleValued.get(key);
    if (known !== undefined) return known;
    this.singleValued.set(key, true);
    const defined = [...this.workbook.names.values()].find((one) => one.name.toUpperCase() === key);
    const single = !defined || !needsArrayEvaluation(defined.formula, this.evaluationContext());
    this.singleValued.set(key, single);
    return single;
  }
}
