import { intersection } from "../model/address";
import { CellError } from "../model/value";
import { NULL, REF, VALUE } from "./errors";
import { type Operand, Reference, Union } from "./operand";

/** The range, union or intersection of two references. */
export function combine(operator: ":" | "," | " ", left: Operand, right: Operand): Operand {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  const [a, b] = [partsOf(left), partsOf(right)];
  if (!a || !b) return VALUE;
  if (operator === ",") return new Union([...a, ...b]);
  const [first, second] = [a[0]!, b[0]!];
  if (operator === ":") return a.length === 1 && b.length === 1 ? spanning(first, second) : VALUE;
  const common = a.flatMap((x) => b.flatMap((y) => shared(x, y)));
  return common.length === 0 ? NULL : common.length === 1 ? common[0]! : new Union(common);
}

function partsOf(operand: Operand): readonly Reference[] | undefined {
  if (operand instanceof Reference) return [operand];
  return operand instanceof Union ? operand.parts : undefined;
}

function spanning(a: Reference, b: Reference): Operand {
  if (a.sheet !== b.sheet) return REF;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return new Reference(a.sheet, row, column, rows, columns);
}

function shared(a: Reference, b: Reference): Reference[] {
  const common = a.sheet === b.sheet ? intersection(a, b) : undefined;
  return common
    ? [new Reference(a.sheet, common.row, common.column, common.rows, common.columns)]
    : [];
}
