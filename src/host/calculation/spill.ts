import { type Area, formatAddress, intersection, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Cell } from "../model/cell";
import { CellError, type Value } from "../model/value";
import type { Calculation } from "./Calculation";
import { Matrix, simplified } from "./operand";

/** Writes a formula's result into its cell, and an array into the cells below and beside it. */
export function placeResult(
  calculation: Calculation,
  cell: Cell,
  result: Value | Matrix,
  changed: Set<Cell>
): void {
  calculation.invalidation.blockedSpills.delete(cell);
  const value = result instanceof Matrix ? simplified(result) : result;
  if (!(value instanceof Matrix)) {
    removeSpill(calculation, cell, changed);
    return setValue(cell, value, changed);
  }
  const { sheet, row, column } = cell;
  const area: Area = { sheet, row, column, rows: value.rows, columns: value.columns };
  const obstacle = findObstacle(calculation, cell, area);
  if (obstacle) {
    removeSpill(calculation, cell, changed);
    calculation.invalidation.blockedSpills.set(cell, area);
    return setValue(cell, new CellError("#SPILL!", obstacle), changed);
  }
  fill(calculation, cell, area, value, changed);
}

/** Removes the values that a formula spilled. */
export function removeSpill(calculation: Calculation, cell: Cell, changed?: Set<Cell>): void {
  const area = cell.spillArea;
  if (!area) return;
  cell.spillArea = undefined;
  removeSpilledIn(calculation, cell, area, () => true, changed);
}

function removeSpilledIn(
  calculation: Calculation,
  anchor: Cell,
  area: Area,
  goes: (spilled: Cell) => boolean,
  changed?: Set<Cell>
): void {
  const gone: Cell[] = [];
  area.sheet.cells.forEachIn(area, (spilled) => {
    if (spilled.spilledFrom === anchor && goes(spilled)) gone.push(spilled);
  });
  for (const spilled of gone) {
    area.sheet.cells.delete(spilled.row, spilled.column);
    spilled.value = null;
    changed?.add(spilled);
    calculation.contentsChanged(area.sheet, spilled.row, spilled.column);
  }
}

function fill(
  calculation: Calculation,
  anchor: Cell,
  area: Area,
  matrix: Matrix,
  changed: Set<Cell>
): void {
  const before = anchor.spillArea;
  anchor.spillArea = area;
  if (before) {
    const leaves = ({ row, column }: Cell) =>
      row >= area.row + area.rows || column >= area.column + area.columns;
    removeSpilledIn(calculation, anchor, before, leaves, changed);
  }
  setValue(anchor, matrix.items[0] ?? null, changed);
  const { sheet } = area;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      if (i === 0 && j === 0) continue;
      const [row, column] = [area.row + i, area.column + j];
      const value = matrix.items[i * area.columns + j] ?? null;
      const known = sheet.cells.get(row, column);
      if (known) {
        setValue(known, value, changed);
        continue;
      }
      const spilled: Cell = { sheet, row, column, value: value ?? 0, spilledFrom: anchor };
      sheet.cells.set(row, column, spilled);
      changed.add(spilled);
      calculation.contentsChanged(sheet, row, column);
    }
  }
}

/** A blank result shows as 0. */
function setValue(cell: Cell, result: Value, changed: Set<Cell>): void {
  const value = result ?? 0;
  if (!isSame(cell.value, value)) changed.add(cell);
  cell.value = value;
}

function isSame(a: Value, b: Value): boolean {
  if (a instanceof CellError && b instanceof CellError) {
    return a.code === b.code && a.message === b.message;
  }
  return a === b;
}

/** What keeps an array from its area, in words. */
function findObstacle({ workbook }: Calculation, anchor: Cell, area: Area): string | undefined {
  const { sheet, row, column, rows, columns } = area;
  if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) {
    return `an array of ${rows} rows and ${columns} columns reaches beyond the sheet`;
  }
  const table = workbook.tables.find(
    (each) => each.sheet === sheet && intersection(each.area, area)
  );
  if (table)
    return `an array of ${rows} rows and ${columns} columns meets the table "${table.name}"`;
  let blocking: Cell | undefined;
  sheet.cells.forEachIn(area, (cell) => {
    if (cell !== anchor && cell.spilledFrom !== anchor) blocking ??= cell;
  });
  if (!blocking) return undefined;
  const place = formatAddress({ row: blocking.row, column: blocking.column, rows: 1, columns: 1 });
  return `the array needs ${formatAddress(area)}, but ${place} is not empty`;
}
