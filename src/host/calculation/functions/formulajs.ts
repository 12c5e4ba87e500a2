import * as formulajs from "@formulajs/formulajs";
import { CellError, isErrorCode, type Value } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { NA, NUM, VALUE } from "../errors";
import { Matrix, type Operand, simplified } from "../operand";

type Foreign = (...args: unknown[]) => unknown;

/** Functions taken from Formula.js, with the fewest and most arguments. */
const TAKEN: Record<string, [minimum: number, maximum: number]> = {
  PMT: [3, 5],
  PV: [3, 5],
  FV: [3, 5],
  NPER: [3, 5],
  RATE: [3, 6],
  IPMT: [4, 6],
  PPMT: [4, 6],
  CUMIPMT: [6, 6],
  CUMPRINC: [6, 6],
  EFFECT: [2, 2],
  NOMINAL: [2, 2],
  SLN: [3, 3],
  SYD: [4, 4],
  DDB: [4, 5],
  RRI: [3, 3],
  PDURATION: [3, 3],
  BIN2DEC: [1, 1],
  DEC2BIN: [1, 2],
  HEX2DEC: [1, 1],
  DEC2HEX: [1, 2],
  BITAND: [2, 2],
  BITOR: [2, 2],
  BITXOR: [2, 2],
  ROMAN: [1, 2],
  ARABIC: [1, 1],
  BASE: [2, 3],
  DECIMAL: [2, 2],
  SUMX2MY2: [2, 2],
  SUMX2PY2: [2, 2],
  SUMXMY2: [2, 2],
  MULTINOMIAL: [1, 255],
};

/** Calls a foreign function with plain values and rows; what it answers or throws as a value. */
export function callForeign(call: Foreign, args: unknown[]): Operand {
  let result: unknown;
  try {
    result = call(...args);
  } catch {
    return VALUE;
  }
  return fromForeign(result);
}

function fromForeign(result: unknown): Operand {
  if (result instanceof Error)
    return new CellError(isErrorCode(result.message) ? result.message : "#VALUE!");
  if (typeof result === "number") return Number.isFinite(result) ? result : NUM;
  // Formula.js writes hexadecimal digits small.
  if (typeof result === "string")
    return isErrorCode(result) ? new CellError(result) : result.toUpperCase();
  if (typeof result === "boolean") return result;
  if (Array.isArray(result)) {
    const lines = (result as unknown[]).map(
      (line) => (Array.isArray(line) ? line : [line]) as Value[]
    );
    return simplified(Matrix.of(lines));
  }
  return NA;
}

function adapted(call: Foreign, minimum: number, maximum: number): BuiltIn {
  return {
    minimum,
    maximum,
    call: (operands, context) => {
      const args: unknown[] = [];
      for (const operand of operands) {
        const argument = plain(operand, context);
        if (argument instanceof CellError) return argument;
        args.push(argument);
      }
      return callForeign(call, args);
    },
  };
}

function plain(operand: Operand | undefined, context: CallContext): unknown {
  if (operand === undefined) return undefined;
  const value = context.read(operand);
  if (!(value instanceof Matrix)) return value ?? 0;
  return value.items.find((item) => item instanceof CellError) ?? value.lines();
}

export const FORMULAJS: Record<string, BuiltIn> = Object.fromEntries(
  Object.entries(TAKEN).map(([name, [minimum, maximum]]) => [
    name,
    adapted((formulajs as unknown as Record<string, Foreign>)[name]!, minimum, maximum),
  ])
);
