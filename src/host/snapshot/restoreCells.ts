import type { Cell } from "../model/cell";
import { putCell } from "../model/contents";
import { Grid } from "../model/grid";
import { literalInput } from "../model/literalInput";
import { parseInput } from "../model/parseInput";
import type { Input } from "../model/value";
import type { Workbook } from "../model/workbook";
import type { SheetSnapshot } from "./WorkbookSnapshot";

/** Writes those cells of a sheet that differ from the snapshot. */
export function restoreCells(workbook: Workbook, snapshot: SheetSnapshot): void {
  const sheet = workbook.findSheet(snapshot.id);
  if (!sheet) return;
  const wanted = new Grid<Input>();
  for (const [row, column, input] of snapshot.cells) wanted.set(row, column, input);
  const differing: Cell[] = [];
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (!cell.spilledFrom && literalInput(cell) !== wanted.get(row, column)) differing.push(cell);
  }
  // What goes, goes first: its spilled values must not stand in the way of what comes.
  for (const { row, column } of differing) putCell(workbook, sheet, row, column, { kind: "clear" });
  for (const [row, column, input] of snapshot.cells) {
    const cell = sheet.cells.get(row, column);
    if (cell && !cell.spilledFrom && literalInput(cell) === input) continue;
    putCell(workbook, sheet, row, column, parseInput(input));
  }
}
