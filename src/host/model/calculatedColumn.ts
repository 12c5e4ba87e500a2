import { movedFormula } from "./shiftFormula";
import { type Table, tableBody } from "./table";
import type { Workbook } from "./workbook";

/**
 * The formula that a table's column repeats in every row of its body, as its first row has it; undefined where the column
 * holds anything else. Blank rows do not count.
 */
export function calculatedColumn(table: Table, index: number): string | undefined {
  const body = tableBody(table);
  const column = table.area.column + index;
  let formula: string | undefined;
  for (let i = 0; i < body.rows; i++) {
    const cell = table.sheet.cells.get(body.row + i, column);
    if (!cell) continue;
    if (cell.formula === undefined) return undefined;
    if (formula === undefined) formula = movedFormula(cell.formula, -i, 0);
    else if (movedFormula(formula, i, 0) !== cell.formula) return undefined;
  }
  return formula ?? table.columns[index]?.formula;
}

/** Writes column formulas into rows of the body that have nothing there. */
export function fillColumnFormulas(
  workbook: Workbook,
  table: Table,
  formulas: (string | undefined)[],
  row: number,
  rows: number
): void {
  const body = tableBody(table);
  formulas.forEach((formula, index) => {
    if (formula === undefined) return;
    for (let i = row; i < row + rows; i++) {
      const column = table.area.column + index;
      if (table.sheet.cells.get(i, column)) continue;
      workbook.setInput(table.sheet, i, column, movedFormula(formula, i - body.row, 0));
    }
  });
}
