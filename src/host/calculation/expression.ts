import type { Sheet } from "../model/sheet";
import type { Value } from "../model/value";
import type { BuiltIn } from "./builtIn";
import type { Matrix } from "./operand";
import type { Operator } from "./operators";

/** A reference by address, with what of it is absolute ("$"). */
export interface RangeExpression {
  kind: "range";
  sheet: Sheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Whether first row, first column, last row and last column stay when the formula is read from another cell. */
  fixed: [boolean, boolean, boolean, boolean];
}

/** A structured reference: Table[[#Headers],[Column]]. */
export interface TableExpression {
  kind: "table";
  /** Missing: the table around the formula's cell. */
  table?: string;
  sections: string[];
  columns: string[];
}

/** A formula, parsed and bound to the sheets of its workbook. */
export type Expression =
  | { kind: "constant"; value: Value | Matrix }
  | { kind: "omitted" }
  | RangeExpression
  | TableExpression
  | { kind: "name"; name: string; sheet?: Sheet; argument?: boolean }
  | { kind: "variable"; name: string }
  | { kind: "spill"; operand: Expression }
  | { kind: "single"; operand: Expression }
  | { kind: "negate"; operand: Expression }
  | { kind: "percent"; operand: Expression }
  | { kind: "plus"; operand: Expression }
  | { kind: "binary"; operator: Operator; left: Expression; right: Expression; final?: boolean }
  | { kind: "combine"; operator: ":" | "," | " "; left: Expression; right: Expression }
  | { kind: "call"; name: string; builtIn?: BuiltIn; args: Expression[] }
  | { kind: "apply"; callee: Expression; args: Expression[] }
  | { kind: "let"; names: string[]; values: Expression[]; body: Expression }
  | { kind: "lambda"; parameters: string[]; required: number; body: Expression };
