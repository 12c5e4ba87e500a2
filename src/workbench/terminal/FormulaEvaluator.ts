import { CellError, type Value, type Workbook } from "../../host/model";

/** A value as JSON shows it: an error is an object with its code and, where there is one, its text. */
export type AnsweredValue = number | string | boolean | null | AnsweredError;

/** An error as JSON shows it. */
export interface AnsweredError {
  error: string;
  message?: string;
}

/** What a formula came to: a value, an array of rows, or an error. */
export type Answer = { value: AnsweredValue | AnsweredValue[][] } | AnsweredError;

/** Evaluates formulas in a workbook as if each stood in its cell A1. */
export class FormulaEvaluator {
  constructor(private readonly workbook: Workbook) {}

  /** The answer to a formula, with or without its "=". Waits for functions that take their time. */
  async evaluate(formula: string): Promise<Answer> {
    const text = formula.trim().replace(/^=/, "");
    if (text === "") return { error: "#VALUE!", message: "there is no formula here" };
    try {
      let result = this.workbook.evaluate(`=${text}`);
      if (isPending(result)) result = await this.inCell(`=${text}`);
      return answer(result);
    } catch (error) {
      // Excel does not take a formula that it cannot read; its Evaluate answers #VALUE!.
      return { error: "#VALUE!", message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** The value once every function has answered: only a cell remembers what it waits for. */
  private async inCell(formula: string): Promise<Value | Value[][]> {
    const sheet = this.workbook.addSheet();
    try {
      this.workbook.setInput(sheet, 0, 0, formula);
      await this.workbook.settled();
      const cell = this.workbook.cell(sheet, 0, 0);
      const { rows, columns } = cell?.spillArea ?? { rows: 1, columns: 1 };
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_unused, column) =>
          this.workbook.value(sheet, row, column)
        )
      );
    } finally {
      this.workbook.removeSheet(sheet);
    }
  }
}

/** An array of one cell is that cell, as on a sheet. */
function answer(result: Value | Value[][]): Answer {
  const rows = Array.isArray(result) ? result : [[result]];
  const [first = null] = rows[0] ?? [];
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
    return { value: rows.map((row) => row.map(answered)) };
  }
  const value = answered(first);
  return isAnsweredError(value) ? value : { value };
}

function answered(value: Value): AnsweredValue {
  if (!(value instanceof CellError)) return value;
  const { code, message } = value;
  return message === undefined ? { error: code } : { error: code, message };
}

function isAnsweredError(value: AnsweredValue): value is AnsweredError {
  return typeof value === "object" && value !== null;
}

function isPending(result: Value | Value[][]): boolean {
  return [result].flat(2).some((value) => value instanceof CellError && value.code === "#BUSY!");
}
