import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../model/address";
import type { Cell } from "../model/cell";
import { CellError, type Value } from "../model/value";
import type { Calculation } from "./Calculation";
import { Status } from "./formulaState";
import { Matrix, type Reference } from "./operand";

/** Thrown by an evaluation that needs cells which are not calculated yet; it is repeated when they are. */
export class NotReady {
  constructor(readonly cells: Cell[]) {}
}

/** The formula that a cell waits for, if it is not up to date. */
function awaited(cell: Cell): Cell | undefined {
  const source = cell.state ? cell : cell.spilledFrom;
  return source?.state && source.state.status !== Status.Clean ? source : undefined;
}

function circular(cell: Cell): CellError {
  const place = `row ${cell.row + 1}, column ${cell.column + 1} of ${cell.sheet.name}`;
  return new CellError("#CIRC!", `circular reference: the cell in ${place} depends on itself`);
}

/** A cell's value; throws NotReady where it must be calculated first. */
export function readyValue(calculation: Calculation, cell: Cell | undefined): Value {
  if (!cell) return null;
  const source = calculation.running ? awaited(cell) : undefined;
  if (!source) return cell.value;
  if (source.state!.status === Status.Demanding) return circular(source);
  throw new NotReady([source]);
}

/** A matrix whose items are read each on its own; all that are not ready are waited for at once. */
export function buildReading(
  rows: number,
  columns: number,
  read: (row: number, column: number) => Value
): Matrix {
  const waiting = new Set<Cell>();
  const matrix = Matrix.build(rows, columns, (row, column) => {
    try {
      return read(row, column);
    } catch (error) {
      if (!(error instanceof NotReady)) throw error;
      error.cells.forEach((cell) => waiting.add(cell));
      return null;
    }
  });
  if (waiting.size > 0) throw new NotReady([...waiting]);
  return matrix;
}

/** The values of a range, remembered where a formula names the range. */
export function readRange(calculation: Calculation, reference: Reference): Matrix {
  const { sheet } = reference;
  const { rows, columns } = clipped(calculation, reference);
  const node = calculation.graph.findRange(sheet, reference);
  if (node?.values?.rows === rows && node.values.columns === columns) return node.values;
  const items = new Array<Value>(rows * columns).fill(null);
  const waiting = new Set<Cell>();
  let circle = false;
  const area = { row: reference.row, column: reference.column, rows, columns };
  sheet.cells.forEachIn(area, (cell, row, column) => {
    const source = calculation.running ? awaited(cell) : undefined;
    const index = (row - area.row) * columns + column - area.column;
    if (!source) items[index] = cell.value;
    else if (source.state!.status === Status.Demanding) {
      circle = true;
      items[index] = circular(source);
    } else waiting.add(source);
  });
  if (waiting.size > 0) throw new NotReady([...waiting]);
  const matrix = new Matrix(rows, columns, items);
  const current = calculation.running || calculation.invalidation.queue.length === 0;
  // A range that one formula reads is not remembered: it would rarely be asked for again.
  if (node && node.dependents.size > 1 && current && !circle) node.values = matrix;
  return matrix;
}

/** Whole columns and rows are read as far as any sheet holds something. */
function clipped(
  calculation: Calculation,
  { row, column, rows, columns }: Rectangle
): Pick<Rectangle, "rows" | "columns"> {
  return {
    rows: rows === MAX_ROWS ? Math.max(1, calculation.usedRows - row) : rows,
    columns: columns === MAX_COLUMNS ? Math.max(1, calculation.usedColumns - column) : columns,
  };
}
