import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Value } from "../model/value";
import type { Workbook } from "../model/workbook";
import type { FunctionMetadata, Invoke } from "./customFunction";

/** Calculates the formulas of a workbook. */
export class Calculation {
  constructor(readonly workbook: Workbook) {}

  formulaSet(_cell: Cell): void {}

  formulaRemoved(_cell: Cell): void {}

  spillBlocked(_anchor: Cell): void {}

  contentsChanged(_sheet: Sheet, _row: number, _column: number): void {}

  definitionsChanged(): void {}

  sheetRemoved(_sheet: Sheet): void {}

  sheetRenamed(_before: string, _after: string): void {}

  columnRenamed(_table: Table, _before: string, _after: string): void {}

  schedule(): void {}

  bringUpToDate(): void {}

  suspend(): void {}

  resume(): void {}

  recalculate(_all = false): void {}

  async settled(): Promise<void> {}

  evaluate(
    _formula: string,
    _at: { sheet: Sheet; row: number; column: number }
  ): Value | Value[][] {
    return null;
  }

  registerFunctions(_metadata: FunctionMetadata[], _invoke: Invoke): void {}
}
