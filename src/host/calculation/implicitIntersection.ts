import type { Frame } from "./builtIn";
import { VALUE } from "./errors";
import { Matrix, type Operand, Reference } from "./operand";

/** What @ picks: of a column the cell in the formula's row, of a row the one in its column, of an array the first item. */
export function implicitIntersection(operand: Operand, frame: Frame): Operand {
  if (operand instanceof Matrix) return operand.items[0] ?? null;
  if (!(operand instanceof Reference)) return operand;
  const { sheet, row, column, rows, columns } = operand;
  if (rows === 1 && columns === 1) return operand;
  const inRows = frame.row >= row && frame.row < row + rows;
  const inColumns = frame.column >= column && frame.column < column + columns;
  if (columns === 1 && inRows) return new Reference(sheet, frame.row, column, 1, 1);
  if (rows === 1 && inColumns) return new Reference(sheet, row, frame.column, 1, 1);
  if (inRows && inColumns && frame.sheet === sheet) {
    return new Reference(sheet, frame.row, frame.column, 1, 1);
  }
  return VALUE;
}
