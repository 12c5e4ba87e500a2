import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { compareValues } from "../coercion";
import { define } from "../define";
import { calcError, VALUE, valueError } from "../errors";
import { Matrix, simplified } from "../operand";

/** Excel's sorting order: numbers, text, logical values, errors; blanks last in either direction. */
function compareForSorting(a: Value, b: Value, direction: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const [aFails, bFails] = [a instanceof CellError, b instanceof CellError];
  if (aFails || bFails) return aFails && bFails ? 0 : aFails ? direction : -direction;
  return direction * compareValues(a, b);
}

interface Key {
  values: readonly Value[];
  direction: number;
}

function sortedOrder(length: number, keys: Key[]): number[] {
  return Array.from({ length }, (_, index) => index).sort((a, b) => {
    for (const { values, direction } of keys) {
      const order = compareForSorting(values[a] ?? null, values[b] ?? null, direction);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

function sort(array: Matrix, indices: Matrix, orders: Matrix, byColumn: boolean): Value | Matrix {
  const source = byColumn ? array.transposed() : array;
  const keys: Key[] = [];
  for (let i = 0; i < indices.items.length; i++) {
    const index = Number(indices.items[i]);
    const direction = Number(orders.items[Math.min(i, orders.items.length - 1)]);
    if (!(index >= 1 && index <= source.columns) || Math.abs(direction) !== 1) return VALUE;
    keys.push({ values: source.column(Math.trunc(index) - 1), direction });
  }
  const sorted = Matrix.of(sortedOrder(source.rows, keys).map((row) => source.row(row)));
  return simplified(byColumn ? sorted.transposed() : sorted);
}

function identity(line: readonly Value[]): string {
  return line
    .map((value) => {
      if (typeof value === "string") return `t${value.toLowerCase()}`;
      return value instanceof CellError ? `e${value.code}` : `${typeof value}${String(value)}`;
    })
    .join("\u0000");
}

function unique(array: Matrix, byColumn: boolean, onceOnly: boolean): Value | Matrix {
  const source = byColumn ? array.transposed() : array;
  const lines = new Map<string, { line: Value[]; count: number }>();
  for (const line of source.lines()) {
    const key = identity(line);
    const known = lines.get(key);
    if (known) known.count++;
    else lines.set(key, { line, count: 1 });
  }
  const kept = [...lines.values()].filter(({ count }) => !onceOnly || count === 1);
  if (kept.length === 0) return calcError("no row occurs only once");
  const result = Matrix.of(kept.map(({ line }) => line));
  return simplified(byColumn ? result.transposed() : result);
}

const ONE = new Matrix(1, 1, [1]);

export const SORTING: Record<string, BuiltIn> = {
  SORT: define(
    ["matrix", "matrix?", "matrix?", "logical?"],
    (array, indices = ONE, orders = ONE, byColumn = false) => sort(array, indices, orders, byColumn)
  ),
  SORTBY: define(["matrix", "...matrix"], (array, rest) => {
    const keys: Key[] = [];
    for (let i = 0; i < rest.length; i += 2) {
      const direction = Number(rest[i + 1]?.items[0] ?? 1);
      if (Math.abs(direction) !== 1) return VALUE;
      keys.push({ values: rest[i]!.items, direction });
    }
    const by = rest[0];
    if (!by) return VALUE;
    const byColumn = by.rows === 1 && by.columns > 1;
    const source = byColumn ? array.transposed() : array;
    if (keys.some(({ values }) => values.length !== source.rows)) {
      return valueError("SORTBY needs as many keys as the array has rows");
    }
    const sorted = Matrix.of(sortedOrder(source.rows, keys).map((row) => source.row(row)));
    return simplified(byColumn ? sorted.transposed() : sorted);
  }),
  UNIQUE: define(["matrix", "logical?", "logical?"], (array, byColumn = false, onceOnly = false) =>
    unique(array, byColumn, onceOnly)
  ),
};
