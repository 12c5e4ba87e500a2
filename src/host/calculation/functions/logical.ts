import { CellError, type Value } from "../../model/value";
import type { BuiltIn, CallContext, LazyCall } from "../builtIn";
import { compareValues, toLogical } from "../coercion";
import { define } from "../define";
import { NA, VALUE, valueError } from "../errors";
import { Matrix, type Operand, Reference } from "../operand";

/** An error that IFERROR lets through: the answer is still to come, or never can. */
function isUnsettled(error: CellError): boolean {
  return error.code === "#BUSY!" || error.code === "#CIRC!";
}

/** IF and its kin evaluate only the branch that is taken, unless the condition is an array. */
function choose(call: LazyCall, condition: number, whenTrue: number, whenFalse: number): Operand {
  const test = call.value(condition);
  const otherwise = (): Operand => (whenFalse < call.args.length ? call.operand(whenFalse) : false);
  if (!(test instanceof Matrix)) {
    const logical = toLogical(test);
    if (logical instanceof CellError) return logical;
    return logical ? call.operand(whenTrue) : otherwise();
  }
  return spread(test, [call.value(whenTrue), call.read(otherwise())], (item, other) => {
    const logical = toLogical(item);
    return logical instanceof CellError ? logical : other(logical ? 0 : 1);
  });
}

/**
 * Applies a choice to each item of a test; `other` gives the items of the alternatives at its place, those only that
 * it is asked for.
 */
function spread(
  test: Matrix,
  others: (Value | Matrix)[],
  pick: (item: Value, other: (index: number) => Value) => Value
): Matrix {
  const shapes = [test, ...others.filter((other) => other instanceof Matrix)];
  const rows = Math.max(...shapes.map((shape) => shape.rows));
  const columns = Math.max(...shapes.map((shape) => shape.columns));
  let [row, column] = [0, 0];
  const other = (index: number): Value => {
    const from = others[index];
    if (!(from instanceof Matrix)) return from ?? null;
    const item = from.at(row, column);
    return item === undefined ? NA : item;
  };
  return Matrix.build(rows, columns, (i, j) => {
    const item = test.at(i, j);
    if (item === undefined) return NA;
    row = i;
    column = j;
    return pick(item, other);
  });
}

function replaceErrors(call: LazyCall, replaces: (error: CellError) => boolean): Operand {
  const value = call.operand(0);
  const read = call.read(value);
  if (read instanceof Matrix) {
    if (!read.items.some((item) => item instanceof CellError && replaces(item))) return read;
    return spread(read, [call.value(1)], (item, other) =>
      item instanceof CellError && replaces(item) ? other(0) : item
    );
  }
  if (read instanceof CellError && replaces(read)) return call.operand(1);
  return value instanceof Reference && read === null ? 0 : read;
}

/** The logical values among arguments; text in ranges is passed over, as in Excel. */
function logicals(operands: Operand[], context: CallContext): boolean[] | CellError {
  const found: boolean[] = [];
  for (const operand of operands) {
    const value = context.read(operand);
    const fromCells = value instanceof Matrix || operand instanceof Reference;
    for (const item of value instanceof Matrix ? value.items : [value]) {
      if (fromCells && (item === null || typeof item === "string")) continue;
      const logical = toLogical(item);
      if (logical instanceof CellError) return logical;
      found.push(logical);
    }
  }
  return found.length > 0 ? found : valueError("no logical values");
}

function combining(combine: (values: boolean[]) => boolean): BuiltIn {
  return define(["...operand"], (operands, context) => {
    const values = logicals(operands, context);
    return values instanceof CellError ? values : combine(values);
  });
}

export const LOGICAL: Record<string, BuiltIn> = {
  IF: { minimum: 2, maximum: 3, lazy: (call) => choose(call, 0, 1, 2) },
  IFERROR: {
    minimum: 2,
    maximum: 2,
    lazy: (call) => replaceErrors(call, (error) => !isUnsettled(error)),
  },
  IFNA: {
    minimum: 2,
    maximum: 2,
    lazy: (call) => replaceErrors(call, (error) => error.code === "#N/A"),
  },
  IFS: {
    minimum: 2,
    maximum: 254,
    lazy: (call) => {
      for (let i = 0; i + 1 < call.args.length; i += 2) {
        const test = call.value(i);
        if (test instanceof Matrix) return ifsOfArrays(call);
        const logical = toLogical(test);
        if (logical instanceof CellError) return logical;
        if (logical) return call.operand(i + 1);
      }
      return new CellError("#N/A", "none of the conditions is true");
    },
  },
  SWITCH: {
    minimum: 3,
    maximum: 254,
    lazy: (call) => {
      const subject = call.value(0);
      if (subject instanceof Matrix) return switchOfArray(call, subject);
      if (subject instanceof CellError) return subject;
      const pairs = Math.floor((call.args.length - 1) / 2);
      for (let i = 0; i < pairs; i++) {
        const candidate = call.value(1 + 2 * i);
        if (candidate instanceof CellError) return candidate;
        if (!(candidate instanceof Matrix) && compareValues(subject, candidate) === 0) {
          return call.operand(2 + 2 * i);
        }
      }
      const hasDefault = call.args.length % 2 === 0;
      return hasDefault ? call.operand(call.args.length - 1) : NA;
    },
  },
  CHOOSE: {
    minimum: 2,
    maximum: 255,
    lazy: (call) => {
      const index = call.value(0);
      const count = call.args.length - 1;
      if (index instanceof Matrix) {
        const values = Array.from({ length: count }, (_, i) => call.value(i + 1));
        return spread(index, values, (item, other) => {
          if (item instanceof CellError) return item;
          const position = Math.floor(Number(item));
          return position >= 1 && position <= count ? other(position - 1) : VALUE;
        });
      }
      if (index instanceof CellError) return index;
      const position = Math.floor(Number(index));
      if (!(position >= 1 && position <= count)) {
        return valueError(`CHOOSE has ${count} values; there is no number ${String(index)}`);
      }
      return call.operand(position);
    },
  },
  AND: combining((values) => values.every(Boolean)),
  OR: combining((values) => values.some(Boolean)),
  XOR: combining((values) => values.filter(Boolean).length % 2 === 1),
  NOT: define(["logical"], (value) => !value),
  TRUE: define([], () => true),
  FALSE: define([], () => false),
};

function ifsOfArrays(call: LazyCall): Operand {
  const values = call.args.map((_, index) => call.value(index));
  const first = values.find((value) => value instanceof Matrix)!;
  const shape = first.map(() => null);
  return spread(shape, values, (_, other) => {
    for (let i = 0; i + 1 < values.length; i += 2) {
      const logical = toLogical(other(i));
      if (logical instanceof CellError) return logical;
      if (logical) return other(i + 1);
    }
    return NA;
  });
}

function switchOfArray(call: LazyCall, subject: Matrix): Operand {
  const values = call.args.slice(1).map((_, index) => call.value(index + 1));
  return spread(subject, values, (item, other) => {
    if (item instanceof CellError) return item;
    for (let i = 0; i + 1 < values.length; i += 2) {
      if (compareValues(item, other(i)) === 0) return other(i + 1);
    }
    return values.length % 2 === 1 ? other(values.length - 1) : NA;
  });
}
