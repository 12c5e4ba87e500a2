import { CellError, type Value } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { compareValues } from "../coercion";
import { define } from "../define";
import { NA, REF, VALUE, valueError } from "../errors";
import { Matrix, type Operand, Reference, simplified } from "../operand";
import { buildReading } from "../readCells";
import { hasWildcard, wildcardPattern } from "./criteria";
import { indexedPosition } from "./exactIndex";

/** How a lookup matches: exactly, or else the next smaller or larger item, or by wildcards. */
type Match = "exact" | "smaller" | "larger" | "wildcard";

/** Only values of one kind are compared by a lookup. */
function isSameKind(a: Value, b: Value): boolean {
  return a !== null && typeof a === typeof b && !(a instanceof CellError);
}

/** Index of a value in a list; -1 where there is none. */
function search(wanted: Value, items: readonly Value[], match: Match, backwards: boolean): number {
  const exact = match === "exact" || (match === "wildcard" && !isPattern(wanted));
  const known = exact && !backwards ? indexedPosition(wanted, items) : undefined;
  if (known !== undefined) return known;
  const test = tester(wanted, match);
  let best = -1;
  for (let step = 0; step < items.length; step++) {
    const index = backwards ? items.length - 1 - step : step;
    const item = items[index] ?? null;
    if (test(item)) return index;
    if (match !== "smaller" && match !== "larger") continue;
    if (!isSameKind(item, wanted)) continue;
    const order = compareValues(item, wanted);
    if (match === "smaller" ? order > 0 : order < 0) continue;
    const closer = best < 0 ? 0 : compareValues(item, items[best] ?? null);
    if (best < 0 || (match === "smaller" ? closer > 0 : closer < 0)) best = index;
  }
  return best;
}

function isPattern(wanted: Value): boolean {
  return typeof wanted === "string" && hasWildcard(wanted);
}

function tester(wanted: Value, match: Match): (item: Value) => boolean {
  if (match === "wildcard" && typeof wanted === "string" && hasWildcard(wanted)) {
    const pattern = wildcardPattern(wanted);
    return (item) => typeof item === "string" && pattern.test(item);
  }
  const key = wanted ?? 0;
  return (item) => isSameKind(item, key) && compareValues(item, key) === 0;
}

/** Index of the last item not above the value (below, for descending lists) by bisection, as Excel does on sorted lists. */
function bisect(wanted: Value, items: readonly Value[], descending: boolean): number {
  const key = wanted ?? 0;
  let [low, high, found] = [0, items.length - 1, -1];
  while (low <= high) {
    let middle = (low + high) >> 1;
    // Items of another kind are passed over, towards the start and then the end.
    let probe = middle;
    while (probe >= low && !isSameKind(items[probe] ?? null, key)) probe--;
    if (probe < low) {
      low = middle + 1;
      continue;
    }
    const right = middle;
    middle = probe;
    const order = compareValues(items[middle] ?? null, key);
    if (descending ? order >= 0 : order <= 0) {
      found = middle;
      low = right + 1;
    } else high = middle - 1;
  }
  return found;
}

function vector(matrix: Matrix): readonly Value[] | undefined {
  return matrix.rows === 1 || matrix.columns === 1 ? matrix.items : undefined;
}

function matchOf(mode: number): Match {
  return mode === -1 ? "smaller" : mode === 1 ? "larger" : mode === 2 ? "wildcard" : "exact";
}

function position(wanted: Value, array: Matrix, type: number): Value {
  const items = vector(array);
  if (!items) return valueError("MATCH needs a single row or column");
  const index =
    type === 0 ? search(wanted, items, "wildcard", false) : bisect(wanted, items, type < 0);
  if (index < 0) return NA;
  return type < 0 && compareValues(items[index] ?? null, wanted) < 0 ? NA : index + 1;
}

/** The row or column of a table whose first line holds the value. */
function lookupLine(wanted: Value, keys: readonly Value[], approximate: boolean): number {
  return approximate ? bisect(wanted, keys, false) : search(wanted, keys, "wildcard", false);
}

/** A part of a reference or array, from 1; 0 stands for the whole row or column. */
function part(source: Operand, row: number, column: number, context: CallContext): Operand {
  const shape = source instanceof Reference ? source : context.read(source);
  if (shape instanceof CellError) return shape;
  const { rows, columns } =
    shape instanceof Matrix || shape instanceof Reference ? shape : { rows: 1, columns: 1 };
  if (row < 0 || column < 0) return VALUE;
  if (row > rows || column > columns) return new CellError("#REF!", `there is no row ${row}, column ${column} in ${rows} rows and ${columns} columns`); // prettier-ignore
  const top = row === 0 ? 0 : row - 1;
  const left = column === 0 ? 0 : column - 1;
  const height = row === 0 ? rows : 1;
  const width = column === 0 ? columns : 1;
  if (shape instanceof Reference) {
    return new Reference(shape.sheet, shape.row + top, shape.column + left, height, width);
  }
  if (!(shape instanceof Matrix)) return shape;
  return simplified(
    Matrix.build(height, width, (i, j) => shape.items[(top + i) * columns + left + j] ?? null)
  );
}

function index(
  source: Operand,
  row: number,
  column: number | undefined,
  context: CallContext
): Operand {
  const shape = source instanceof Reference ? source : context.read(source);
  const single =
    shape instanceof Matrix || shape instanceof Reference
      ? shape.rows === 1 && shape.columns > 1
      : false;
  if (column === undefined && single) return part(source, 0, Math.trunc(row), context);
  return part(source, Math.trunc(row), Math.trunc(column ?? 0), context);
}

export const LOOKUP: Record<string, BuiltIn> = {
  INDEX: define(
    ["operand", "operand?", "operand?", "number?"],
    (source, row, column, _area, context) => {
      const rowValue = row === undefined ? 0 : context.read(row);
      const columnValue = column === undefined ? undefined : context.read(column);
      if (rowValue instanceof Matrix || columnValue instanceof Matrix) {
        return indexOfArrays(source, rowValue, columnValue, context);
      }
      if (rowValue instanceof CellError) return rowValue;
      if (columnValue instanceof CellError) return columnValue;
      if (Number.isNaN(Number(rowValue)) || Number.isNaN(Number(columnValue ?? 0))) return VALUE;
      return index(
        source,
        Number(rowValue),
        columnValue === undefined ? undefined : Number(columnValue),
        context
      );
    }
  ),
  MATCH: define(["any", "matrix", "number~"], (wanted, array, type = 1) =>
    wanted instanceof CellError ? wanted : position(wanted, array, type)
  ),
  XMATCH: define(
    ["any", "matrix", "number?", "number?"],
    (wanted, array, mode = 0, direction = 1) => {
      const items = vector(array);
      if (!items) return VALUE;
      if (wanted instanceof CellError) return wanted;
      const found = search(wanted, items, matchOf(mode), direction < 0);
      return found < 0 ? NA : found + 1;
    }
  ),
  XLOOKUP: {
    minimum: 3,
    maximum: 6,
    lazy: (call) => {
      const keys = call.value(1);
      if (keys instanceof CellError) return keys;
      const list = keys instanceof Matrix ? keys : new Matrix(1, 1, [keys]);
      const items = vector(list);
      if (!items) return valueError("XLOOKUP needs a single row or column to look in");
      const mode = call.isOmitted(4) ? 0 : call.value(4);
      const direction = call.isOmitted(5) ? 1 : call.value(5);
      if (typeof mode !== "number" || typeof direction !== "number") return VALUE;
      const source = call.operand(2);
      const down = list.columns === 1 && !(list.rows === 1 && isWide(source, call));
      const fetch = (wanted: Value): Operand => {
        if (wanted instanceof CellError) return wanted;
        const found = search(wanted, items, matchOf(mode), direction < 0);
        if (found < 0)
          return call.isOmitted(3)
            ? new CellError("#N/A", "the value looked up was not found")
            : call.operand(3);
        return down ? part(source, found + 1, 0, call) : part(source, 0, found + 1, call);
      };
      const wanted = call.value(0);
      if (!(wanted instanceof Matrix)) return fetch(wanted);
      return buildReading(wanted.rows, wanted.columns, (i, j) => {
        const result = call.read(fetch(wanted.at(i, j) ?? null));
        return result instanceof Matrix ? (result.items[0] ?? null) : result;
      });
    },
  },
  VLOOKUP: define(
    ["any", "matrix", "number", "logical~"],
    (wanted, table, column, approximate = true) => {
      if (wanted instanceof CellError) return wanted;
      if (column < 1) return VALUE;
      if (column > table.columns) return REF;
      const found = lookupLine(wanted, table.column(0), approximate);
      return found < 0 ? NA : (table.items[found * table.columns + Math.trunc(column) - 1] ?? null);
    }
  ),
  HLOOKUP: define(
    ["any", "matrix", "number", "logical~"],
    (wanted, table, row, approximate = true) => {
      if (wanted instanceof CellError) return wanted;
      if (row < 1) return VALUE;
      if (row > table.rows) return REF;
      const found = lookupLine(wanted, table.row(0), approximate);
      return found < 0 ? NA : (table.items[(Math.trunc(row) - 1) * table.columns + found] ?? null);
    }
  ),
  LOOKUP: define(["any", "matrix", "matrix?"], (wanted, keys, results) => {
    if (wanted instanceof CellError) return wanted;
    const wide = keys.columns > keys.rows;
    const list = vector(keys) ?? (wide ? keys.row(0) : keys.column(0));
    const answers =
      results?.items ??
      vector(keys) ??
      (wide ? keys.row(keys.rows - 1) : keys.column(keys.columns - 1));
    const found = bisect(wanted, list, false);
    return found < 0 ? NA : (answers[found] ?? null);
  }),
};

function isWide(source: Operand, context: CallContext): boolean {
  const shape = source instanceof Reference ? source : context.read(source);
  return (
    (shape instanceof Matrix || shape instanceof Reference) && shape.rows === 1 && shape.columns > 1
  );
}

/** INDEX with arrays of positions: one item each. */
function indexOfArrays(
  source: Operand,
  rows: Value | Matrix,
  columns: Value | Matrix | undefined,
  context: CallContext
): Operand {
  const height = Math.max(
    rows instanceof Matrix ? rows.rows : 1,
    columns instanceof Matrix ? columns.rows : 1
  );
  const width = Math.max(
    rows instanceof Matrix ? rows.columns : 1,
    columns instanceof Matrix ? columns.columns : 1
  );
  const pick = (operand: Value | Matrix, i: number, j: number): Value =>
    operand instanceof Matrix ? (operand.at(i, j) ?? NA) : operand;
  return buildReading(height, width, (i, j) => {
    const row = pick(rows, i, j);
    const column = columns === undefined ? undefined : pick(columns, i, j);
    if (row instanceof CellError) return row;
    if (column instanceof CellError) return column;
    const found = context.read(
      index(source, Number(row), column === undefined ? undefined : Number(column), context)
    );
    return found instanceof Matrix ? (found.items[0] ?? null) : found;
  });
}
