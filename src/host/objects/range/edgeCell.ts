import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import type { IsOccupied } from "./surroundingRegion";

export const KEYBOARD_DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;

const STEPS = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/**
 * Where Ctrl+arrow leads from the first cell of a rectangle: to the end of the filled cells, or over blank ones to the
 * next filled cell, or to the edge of the sheet.
 */
export function edgeCell(
  from: Rectangle,
  direction: (typeof KEYBOARD_DIRECTIONS)[number],
  isOccupied: IsOccupied
): Rectangle {
  const [down, right] = STEPS[direction];
  const cell = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });
  const isInside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  let { row, column } = from;
  const startsFilled = isOccupied(cell(row, column));
  const nextFilled =
    isInside(row + down, column + right) && isOccupied(cell(row + down, column + right));
  const alongFilled = startsFilled && nextFilled;
  while (isInside(row + down, column + right)) {
    const filled = isOccupied(cell(row + down, column + right));
    if (alongFilled && !filled) break;
    row += down;
    column += right;
    if (!alongFilled && filled) break;
  }
  return cell(row, column);
}
