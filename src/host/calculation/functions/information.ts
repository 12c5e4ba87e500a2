import { CellError, type Value } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { define } from "../define";
import { NA, REF, VALUE } from "../errors";
import { Lambda, Matrix, type Operand, Reference } from "../operand";

function test(is: (value: Value) => boolean): BuiltIn {
  return define(["any"], (value) => is(value));
}

/** Number of each error for ERROR.TYPE. */
const ERROR_NUMBERS: Partial<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CONNECT!": 10,
  "#BLOCKED!": 11,
  "#UNKNOWN!": 12,
  "#FIELD!": 13,
  "#CALC!": 14,
};

function typeOf(operand: Operand, context: CallContext): number {
  if (operand instanceof Lambda) return 128;
  const value = context.read(operand);
  if (value instanceof Matrix) return 64;
  if (value instanceof CellError) return 16;
  return typeof value === "boolean" ? 4 : typeof value === "string" ? 2 : 1;
}

function sheetOf(operand: Operand | undefined, context: CallContext): number | CellError {
  const { workbook, frame } = context;
  if (operand === undefined) return workbook.sheets.indexOf(frame.sheet) + 1;
  if (operand instanceof Reference) return workbook.sheets.indexOf(operand.sheet) + 1;
  const name = context.read(operand);
  const sheet = typeof name === "string" ? workbook.findSheet(name) : undefined;
  return sheet ? workbook.sheets.indexOf(sheet) + 1 : NA;
}

export const INFORMATION: Record<string, BuiltIn> = {
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISBLANK: test((value) => value === null),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value.code !== "#N/A"),
  ISNA: test((value) => value instanceof CellError && value.code === "#N/A"),
  ISEVEN: define(["number"], (number) => Math.trunc(number) % 2 === 0),
  ISODD: define(["number"], (number) => Math.trunc(number) % 2 !== 0),
  ISREF: define(["operand"], (operand) => operand instanceof Reference),
  ISFORMULA: define(["operand"], (operand, context) =>
    operand instanceof Reference ? context.formulaAt(operand) !== undefined : VALUE
  ),
  FORMULATEXT: define(["operand"], (operand, context) => {
    const formula = operand instanceof Reference ? context.formulaAt(operand) : undefined;
    return formula ?? NA;
  }),
  N: define(["any"], (value) => {
    if (value instanceof CellError || typeof value === "number") return value;
    return value === true ? 1 : 0;
  }),
  T: define(["any"], (value) =>
    value instanceof CellError || typeof value === "string" ? value : ""
  ),
  NA: define([], () => NA),
  TYPE: define(["operand"], typeOf),
  "ERROR.TYPE": define(["any"], (value) =>
    value instanceof CellError ? (ERROR_NUMBERS[value.code] ?? NA) : NA
  ),
  SHEET: define(["operand?"], sheetOf),
  SHEETS: define([], (context) => context.workbook.sheets.length),
  CELL: define(["text", "operand?"], (kind, operand, context) => {
    const { frame } = context;
    const place = operand instanceof Reference ? operand : { ...frame };
    switch (kind.toLowerCase()) {
      case "row":
        return place.row + 1;
      case "col":
        return place.column + 1;
      case "contents":
        return operand instanceof Reference ? context.read(operand) : REF;
      default:
        return VALUE;
    }
  }),
};
