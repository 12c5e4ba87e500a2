import { CellError, type Value } from "../model/value";
import { firstError } from "./broadcast";
import { toLogical, toNumber, toText } from "./coercion";
import type { FunctionMetadata, FunctionParameter } from "./customFunction";
import { valueError } from "./errors";
import { Matrix, type Operand, toMatrix } from "./operand";

/**
 * Arguments as Excel hands them to a custom function, or the error that keeps it from being called: left out = null; a
 * single value in a matrix parameter = [[value]]; blank = 0 for numbers, "" for text, null for `any`, in ranges as well
 * (Excel's documents are silent about blanks in ranges of `any`; null keeps them apart from empty text).
 */
export function customArguments(
  metadata: FunctionMetadata,
  operands: (Operand | undefined)[],
  read: (operand: Operand) => Value | Matrix
): unknown[] | CellError {
  const { name, parameters } = metadata;
  const repeats = parameters.at(-1)?.repeating ?? false;
  if (operands.length > parameters.length && !repeats) {
    return valueError(
      `${name} takes at most ${parameters.length} arguments; got ${operands.length}`
    );
  }
  const missing = parameters
    .slice(operands.length)
    .find(({ optional, repeating }) => !optional && !repeating);
  if (missing) return valueError(`${name} needs the argument "${missing.name}"`);
  const acceptsErrors =
    metadata.options?.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false;
  const converted: unknown[] = [];
  for (let i = 0; i < operands.length; i++) {
    const parameter = parameters[Math.min(i, parameters.length - 1)];
    if (!parameter) break;
    const operand = operands[i];
    const argument =
      operand === undefined ? null : convert(parameter, read(operand), acceptsErrors);
    if (argument instanceof CellError) return argument;
    converted.push(argument);
  }
  return arranged(parameters, converted, repeats);
}

/** One argument a parameter: those left out are null, those of a repeating parameter one array. */
function arranged(
  parameters: FunctionParameter[],
  converted: unknown[],
  repeats: boolean
): unknown[] {
  const fixed = repeats ? parameters.length - 1 : parameters.length;
  const args = converted.slice(0, fixed);
  while (args.length < fixed) args.push(null);
  if (repeats) args.push(converted.slice(fixed));
  return args;
}

function convert(
  parameter: FunctionParameter,
  given: Value | Matrix,
  acceptsErrors: boolean
): unknown {
  const { type = "any", dimensionality = "scalar" } = parameter;
  const errorsArrive = acceptsErrors && type === "any";
  if (dimensionality === "matrix") {
    if (!(given instanceof Matrix) && !(given instanceof CellError)) {
      const value = typed(type, given);
      return value instanceof CellError ? value : [[value]];
    }
    const matrix = toMatrix(given);
    const error = firstError(matrix);
    if (error && (!errorsArrive || error.code === "#BUSY!")) return error;
    return typedLines(type, matrix);
  }
  const value = given instanceof Matrix ? single(parameter, given) : given;
  if (value instanceof CellError && (!errorsArrive || value.code === "#BUSY!")) return value;
  return typed(type, value);
}

function single({ name }: FunctionParameter, { rows, columns, items }: Matrix): Value {
  if (rows === 1 && columns === 1) return items[0] ?? null;
  return valueError(`"${name}" takes one value; got ${rows} rows and ${columns} columns`);
}

function typedLines(type: string, matrix: Matrix): unknown[][] | CellError {
  const lines: unknown[][] = [];
  for (const line of matrix.lines()) {
    const converted = line.map((value) => typed(type, value));
    const error = converted.find((value) => value instanceof CellError);
    if (error) return error as CellError;
    lines.push(converted);
  }
  return lines;
}

/** A value as the declared type has it; errors become what custom functions know as CustomFunctions.Error. */
function typed(type: string, value: Value): unknown {
  if (value instanceof CellError) return { code: value.code, message: value.message };
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return toText(value);
    case "boolean":
      return toLogical(value);
    default:
      return value;
  }
}
