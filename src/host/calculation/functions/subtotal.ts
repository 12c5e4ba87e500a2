import { contains, type Rectangle } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { tableBody } from "../../model/table";
import { CellError, type Value } from "../../model/value";
import type { BuiltIn, CallContext } from "../builtIn";
import { finite } from "../coercion";
import { define } from "../define";
import { DIV0, NUM, valueError } from "../errors";
import { type Operand, Reference, toMatrix, Union } from "../operand";
import { largest, mean, smallest, total } from "./numbers";
import { median, modes, nthLargest, nthSmallest, percentile } from "./order";
import { sampleDeviation, sampleVariance, variance } from "./spread";

/** What a summary leaves out. */
interface Omissions {
  hiddenRows?: boolean;
  filteredRows?: boolean;
  /** Cells that hold summaries themselves. */
  summaries?: boolean;
  errors?: boolean;
}

type Summary = (values: readonly Value[]) => Value;

/** The functions whose results hang on which rows are shown. */
export const SUMMARIES = ["SUBTOTAL", "AGGREGATE"];

function ofNumbers(compute: (numbers: number[]) => Value): Summary {
  return (values) =>
    values.find((value) => value instanceof CellError) ?? compute(values.filter(isNumber));
}

const isNumber = (value: Value): value is number => typeof value === "number";
const unlessEmpty = (compute: (numbers: number[]) => number, none: Value): Summary =>
  ofNumbers((numbers) => (numbers.length === 0 ? none : finite(compute(numbers))));
const product = (numbers: number[]) => numbers.reduce((a, b) => a * b, 1);

/** Functions of SUBTOTAL by number, and the two more that AGGREGATE has. */
const BY_NUMBER: readonly Summary[] = [
  unlessEmpty(mean, DIV0),
  (values) => values.filter(isNumber).length,
  (values) => values.filter((value) => value !== null).length,
  unlessEmpty(largest, 0),
  unlessEmpty(smallest, 0),
  unlessEmpty(product, 0),
  ofNumbers(sampleDeviation),
  unlessEmpty((numbers) => Math.sqrt(variance(numbers)), DIV0),
  ofNumbers((numbers) => finite(total(numbers))),
  ofNumbers(sampleVariance),
  unlessEmpty(variance, DIV0),
  ofNumbers(median),
  ofNumbers((numbers) => modes(numbers)[0] ?? new CellError("#N/A")),
];
const SUBTOTALS = 11;

/** Functions of AGGREGATE from number 14 on: of an array and a number. */
const OF_ARRAY: readonly ((numbers: readonly number[], k: number) => Value)[] = [
  nthLargest,
  nthSmallest,
  (numbers, k) => percentile(numbers, k, false),
  (numbers, k) => percentile(numbers, Math.trunc(k) / 4, false),
  (numbers, k) => percentile(numbers, k, true),
  (numbers, k) => percentile(numbers, Math.trunc(k) / 4, true),
];
const FIRST_OF_ARRAY = 14;

/** The values of references, without what is left out; an error where an argument is no reference. */
function keptValues(
  operands: readonly Operand[],
  context: CallContext,
  omits: Omissions
): Value[] | CellError {
  const kept: Value[] = [];
  for (const operand of operands) {
    if (operand instanceof CellError) return operand;
    const references = operand instanceof Union ? operand.parts : [operand];
    for (const reference of references) {
      if (!(reference instanceof Reference)) return valueError("a summary needs references to cells"); // prettier-ignore
      keep(kept, reference, context, omits);
    }
  }
  return kept;
}

function keep(kept: Value[], reference: Reference, context: CallContext, omits: Omissions): void {
  const { sheet, row, column } = reference;
  const matrix = toMatrix(context.read(reference));
  const filtered = omits.filteredRows ? filteredTables(context, sheet) : [];
  for (let down = 0; down < matrix.rows; down++) {
    const at = row + down;
    if (sheet.hiddenRows.has(at)) {
      if (omits.hiddenRows || filtered.some((body) => contains(body, at, body.column))) continue;
    }
    for (let across = 0; across < matrix.columns; across++) {
      const value = matrix.items[down * matrix.columns + across] ?? null;
      if (value === null || (omits.errors && value instanceof CellError)) continue;
      if (omits.summaries && isSummary(sheet, at, column + across)) continue;
      kept.push(value);
    }
  }
}

function filteredTables({ workbook }: CallContext, sheet: Sheet): Rectangle[] {
  return workbook.tables
    .filter((table) => table.sheet === sheet && table.filters !== undefined)
    .map(tableBody);
}

function isSummary(sheet: Sheet, row: number, column: number): boolean {
  const symbols = sheet.cells.get(row, column)?.state?.symbols;
  return symbols !== undefined && SUMMARIES.some((name) => symbols.has(name));
}

function subtotal(number: number, operands: Operand[], context: CallContext): Value {
  const hiddenRows = number > 100;
  const index = Math.trunc(hiddenRows ? number - 100 : number);
  const summary = index <= SUBTOTALS ? BY_NUMBER[index - 1] : undefined;
  if (!summary) return valueError(`SUBTOTAL has no function number ${number}`);
  const omits = { hiddenRows, filteredRows: true, summaries: true };
  const values = keptValues(operands, context, omits);
  return values instanceof CellError ? values : summary(values);
}

function aggregate(
  number: number,
  option: number,
  operands: Operand[],
  context: CallContext
): Value {
  if (option < 0 || option >= 8) return valueError(`AGGREGATE has no option ${option}`);
  const choice = Math.trunc(option);
  const omits: Omissions = {
    hiddenRows: choice % 2 === 1,
    errors: choice % 4 >= 2,
    summaries: choice < 4,
  };
  const index = Math.trunc(number);
  const ofArray = OF_ARRAY[index - FIRST_OF_ARRAY];
  if (ofArray) return aggregateOfArray(ofArray, operands, context, omits);
  const summary = BY_NUMBER[index - 1];
  if (!summary) return valueError(`AGGREGATE has no function number ${number}`);
  const values = keptValues(operands, context, omits);
  return values instanceof CellError ? values : summary(values);
}

function aggregateOfArray(
  compute: (numbers: readonly number[], k: number) => Value,
  [array, position, ...more]: Operand[],
  context: CallContext,
  omits: Omissions
): Value {
  if (array === undefined || position === undefined || more.length > 0) return valueError("this function of AGGREGATE needs an array and a number"); // prettier-ignore
  const k = context.read(position);
  if (k instanceof CellError) return k;
  if (typeof k !== "number") return valueError("this function of AGGREGATE needs a number");
  const isReference = array instanceof Reference || array instanceof Union;
  const values = isReference ? keptValues([array], context, omits) : toMatrix(context.read(array)).items; // prettier-ignore
  if (values instanceof CellError) return values;
  const error = values.find((value): value is CellError => value instanceof CellError);
  if (error && !omits.errors) return error;
  const numbers = values.filter(isNumber);
  return numbers.length === 0 ? NUM : compute(numbers, k);
}

export const SUBTOTALS_AND_AGGREGATES: Record<string, BuiltIn> = {
  SUBTOTAL: define(["number", "operand", "...operand"], (number, first, others, context) =>
    subtotal(number, [first, ...others], context)
  ),
  AGGREGATE: define(
    ["number", "number", "operand", "...operand"],
    (number, option, first, others, context) =>
      aggregate(number, option, [first, ...others], context)
  ),
};
