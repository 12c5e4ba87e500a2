import { columnName, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../../model/address";
import { CellError } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { define } from "../define";
import { REF, VALUE } from "../errors";
import { Matrix, type Operand, Reference, simplified, toMatrix, Union } from "../operand";

function shapeOf(
  operand: Operand,
  context: CallContext
): { rows: number; columns: number } | CellError {
  if (operand instanceof Reference) return operand;
  const value = context.read(operand);
  return value instanceof CellError ? value : toMatrix(value);
}

function offset(
  base: Operand,
  rows: number,
  columns: number,
  height: number | undefined,
  width: number | undefined
): Operand {
  if (!(base instanceof Reference)) return base instanceof CellError ? base : VALUE;
  const [tall, wide] = [Math.trunc(height ?? base.rows), Math.trunc(width ?? base.columns)];
  if (tall === 0 || wide === 0) return REF;
  let [row, column] = [base.row + Math.trunc(rows), base.column + Math.trunc(columns)];
  if (tall < 0) row += tall + 1;
  if (wide < 0) column += wide + 1;
  const [high, broad] = [Math.abs(tall), Math.abs(wide)];
  if (row < 0 || column < 0 || row + high > MAX_ROWS || column + broad > MAX_COLUMNS) return REF;
  return new Reference(base.sheet, row, column, high, broad);
}

function numbersFrom(first: number, rows: number, columns: number, down: boolean): Operand {
  return simplified(Matrix.build(rows, columns, (i, j) => first + (down ? i : j)));
}

function address(row: number, column: number, kind: number, sheetName: string | undefined): string {
  const fixedRow = kind === 1 || kind === 2 ? "$" : "";
  const fixedColumn = kind === 1 || kind === 3 ? "$" : "";
  const prefix = sheetName === undefined ? "" : `${quoteSheetName(sheetName)}!`;
  return `${prefix}${fixedColumn}${columnName(column - 1)}${fixedRow}${row}`;
}

export const REFERENCES: Record<string, BuiltIn> = {
  ROW: define(["operand?"], (operand, { frame }) => {
    if (operand === undefined) return frame.row + 1;
    return operand instanceof Reference
      ? numbersFrom(operand.row + 1, operand.rows, 1, true)
      : VALUE;
  }),
  COLUMN: define(["operand?"], (operand, { frame }) => {
    if (operand === undefined) return frame.column + 1;
    return operand instanceof Reference
      ? numbersFrom(operand.column + 1, 1, operand.columns, false)
      : VALUE;
  }),
  ROWS: define(["operand"], (operand, context) => {
    const shape = shapeOf(operand, context);
    return shape instanceof CellError ? shape : shape.rows;
  }),
  COLUMNS: define(["operand"], (operand, context) => {
    const shape = shapeOf(operand, context);
    return shape instanceof CellError ? shape : shape.columns;
  }),
  AREAS: define(["operand"], (operand) => (operand instanceof Union ? operand.parts.length : 1)),
  OFFSET: {
    minimum: 3,
    maximum: 5,
    lazy: (call) => {
      const numbers = [1, 2, 3, 4].map((position) => {
        if (call.isOmitted(position)) return position < 3 ? 0 : undefined;
        const value = call.value(position);
        return value instanceof Matrix ? value.items[0] : value;
      });
      const error = numbers.find((each) => each instanceof CellError);
      if (error) return error as CellError;
      const [rows, columns, height, width] = numbers.map((each) =>
        each === undefined ? undefined : Number(each)
      );
      if ([rows, columns, height, width].some((each) => Number.isNaN(each))) return VALUE;
      return offset(call.operand(0), rows ?? 0, columns ?? 0, height, width);
    },
  },
  INDIRECT: define(["text", "logical?"], (text, a1 = true, context) => {
    if (!a1) return new CellError("#REF!", "references of the form R1C1 are not known");
    const found = context.resolve(text);
    return found instanceof Reference
      ? found
      : new CellError("#REF!", `"${text}" is not a reference`);
  }),
  ADDRESS: define(
    ["number", "number", "number?", "logical?", "text?"],
    (row, column, kind = 1, a1 = true, sheetName) => {
      if (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS) return VALUE;
      if (!a1) return `R${Math.trunc(row)}C${Math.trunc(column)}`;
      return address(Math.trunc(row), Math.trunc(column), kind, sheetName);
    }
  ),
  HYPERLINK: define(["text", "any?"], (link, shown) => shown ?? link),
};
