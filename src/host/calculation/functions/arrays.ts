import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { toLogical, toNumber } from "../coercion";
import { define } from "../define";
import { calcError, NA, VALUE, valueError } from "../errors";
import { Matrix, type Operand, simplified } from "../operand";

const EMPTY = calcError("the array is empty");

function fromLines(lines: Value[][]): Operand {
  return lines.length === 0 || lines[0]!.length === 0 ? EMPTY : simplified(Matrix.of(lines));
}

function filter(array: Matrix, include: Matrix, otherwise: Operand | undefined): Operand {
  const byRows = include.columns === 1 && include.rows === array.rows;
  const byColumns = include.rows === 1 && include.columns === array.columns;
  if (!byRows && !byColumns) {
    return valueError(`FILTER: ${array.rows} rows and ${array.columns} columns do not fit conditions of ${include.rows} rows and ${include.columns} columns`); // prettier-ignore
  }
  const keeps: boolean[] = [];
  for (const item of include.items) {
    const keep = toLogical(item);
    if (keep instanceof CellError) return keep;
    keeps.push(keep);
  }
  const lines = byRows
    ? array.lines().filter((_, index) => keeps[index])
    : array.lines().map((line) => line.filter((_, index) => keeps[index]));
  const empty = lines.length === 0 || lines[0]!.length === 0;
  return empty ? (otherwise ?? calcError("no item meets the condition")) : fromLines(lines);
}

/** First or last items: a negative count takes from the end. */
function taken<T>(items: T[], count: number | undefined): T[] {
  if (count === undefined) return items;
  return count < 0
    ? items.slice(Math.max(0, items.length + Math.trunc(count)))
    : items.slice(0, Math.trunc(count));
}

function dropped<T>(items: T[], count: number | undefined): T[] {
  if (count === undefined) return items;
  return count < 0
    ? items.slice(0, Math.max(0, items.length + Math.trunc(count)))
    : items.slice(Math.trunc(count));
}

/** Zero-based places of positions counted from 1, from the end where negative. */
function places(positions: Matrix[], length: number): number[] | CellError {
  const found: number[] = [];
  for (const item of positions.flatMap((matrix) => matrix.items)) {
    const number = toNumber(item);
    if (number instanceof CellError) return number;
    const place = number < 0 ? length + Math.trunc(number) : Math.trunc(number) - 1;
    if (place < 0 || place >= length || number === 0) return VALUE;
    found.push(place);
  }
  return found;
}

function stacked(matrices: Matrix[]): Matrix {
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  return Matrix.of(
    matrices.flatMap((matrix) =>
      matrix
        .lines()
        .map((line) => Array.from({ length: columns }, (_, j) => (j < line.length ? line[j]! : NA)))
    )
  );
}

/** All items in one list, by rows or by columns, without blanks (1), errors (2) or both (3). */
function listed(array: Matrix, ignore: number, byColumn: boolean): Value[] {
  const items = byColumn ? array.transposed().items : array.items;
  return items.filter((item) => {
    if (item === null && (ignore === 1 || ignore === 3)) return false;
    return !(item instanceof CellError && (ignore === 2 || ignore === 3));
  });
}

function wrapped(array: Matrix, count: number, padding: Value): Matrix | CellError {
  const size = Math.trunc(count);
  if (size < 1 || (array.rows > 1 && array.columns > 1)) return VALUE;
  return Matrix.build(Math.ceil(array.items.length / size), size, (i, j) => {
    const item = array.items[i * size + j];
    return item === undefined ? padding : item;
  });
}

export const ARRAYS: Record<string, BuiltIn> = {
  FILTER: define(["matrix", "matrix", "operand?"], filter),
  SEQUENCE: define(
    ["number", "number?", "number?", "number?"],
    (rows, columns = 1, start = 1, step = 1) => {
      const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
      if (height < 1 || width < 1 || height * width > 2 ** 24) {
        return calcError(`a sequence of ${height} rows and ${width} columns cannot be made`);
      }
      return simplified(Matrix.build(height, width, (i, j) => start + (i * width + j) * step));
    }
  ),
  TAKE: define(["matrix", "number?", "number?"], (array, rows, columns) =>
    fromLines(taken(array.lines(), rows).map((line) => taken(line, columns)))
  ),
  DROP: define(["matrix", "number?", "number?"], (array, rows, columns) =>
    fromLines(dropped(array.lines(), rows).map((line) => dropped(line, columns)))
  ),
  VSTACK: define(["...matrix"], stacked),
  HSTACK: define(["...matrix"], (matrices) =>
    stacked(matrices.map((matrix) => matrix.transposed())).transposed()
  ),
  TOCOL: define(["matrix", "number?", "logical?"], (array, ignore = 0, byColumn = false) =>
    fromLines(listed(array, ignore, byColumn).map((item) => [item]))
  ),
  TOROW: define(["matrix", "number?", "logical?"], (array, ignore = 0, byColumn = false) =>
    fromLines([listed(array, ignore, byColumn)])
  ),
  WRAPROWS: define(["matrix", "number", "any?"], (array, count, padding = NA) =>
    wrapped(array, count, padding)
  ),
  WRAPCOLS: define(["matrix", "number", "any?"], (array, count, padding = NA) => {
    const lines = wrapped(array, count, padding);
    return lines instanceof CellError ? lines : lines.transposed();
  }),
  CHOOSEROWS: define(["matrix", "...matrix"], (array, positions) => {
    const rows = places(positions, array.rows);
    return rows instanceof CellError ? rows : fromLines(rows.map((row) => array.row(row)));
  }),
  CHOOSECOLS: define(["matrix", "...matrix"], (array, positions) => {
    const columns = places(positions, array.columns);
    if (columns instanceof CellError) return columns;
    return fromLines(array.lines().map((line) => columns.map((column) => line[column] ?? null)));
  }),
  EXPAND: define(
    ["matrix", "number?", "number?", "any?"],
    (array, rows = array.rows, columns = array.columns, padding = NA) => {
      if (rows < array.rows || columns < array.columns) return VALUE;
      return Matrix.build(Math.trunc(rows), Math.trunc(columns), (i, j) =>
        i < array.rows && j < array.columns ? (array.items[i * array.columns + j] ?? null) : padding
      );
    }
  ),
  TRANSPOSE: define(["matrix"], (array) => simplified(array.transposed())),
};
