import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { compareValues } from "../coercion";
import { define } from "../define";
import { NA, NUM } from "../errors";
import { Matrix } from "../operand";
import { mean, numbersIn, ofNumbers } from "./numbers";

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The middle number, or the mean of the middle two. */
export function median(numbers: readonly number[]): Value {
  if (numbers.length === 0) return NUM;
  return between(sorted(numbers), (numbers.length - 1) / 2);
}

/** The value at a fractional place of a sorted list, in a straight line between its neighbours. */
function between(ascending: readonly number[], place: number): number {
  const below = Math.floor(place);
  const low = ascending[below] ?? NaN;
  const high = ascending[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

/** The value below which a share k of the numbers lies, ends included or not. */
export function percentile(numbers: readonly number[], k: number, exclusive: boolean): Value {
  const n = numbers.length;
  if (n === 0) return NUM;
  const place = exclusive ? k * (n + 1) - 1 : k * (n - 1);
  const allowed = exclusive ? place >= 0 && place <= n - 1 : k >= 0 && k <= 1;
  return allowed ? between(sorted(numbers), place) : NUM;
}

export function nthLargest(numbers: readonly number[], n: number): Value {
  return sorted(numbers)[numbers.length - Math.ceil(n)] ?? NUM;
}

export function nthSmallest(numbers: readonly number[], n: number): Value {
  return sorted(numbers)[Math.ceil(n) - 1] ?? NUM;
}

/** A function of an array's numbers and another number. */
function ofArrayAnd(compute: (numbers: number[], k: number) => Value): BuiltIn {
  return define(["matrix", "number"], (array, k) => {
    const numbers = numbersIn(array);
    return numbers instanceof CellError ? numbers : compute(numbers, k);
  });
}

const percentileInclusive = ofArrayAnd((numbers, k) => percentile(numbers, k, false));
const quartileInclusive = ofArrayAnd((numbers, k) => percentile(numbers, Math.trunc(k) / 4, false));

/** Excel's percentage rank, cut to the digits asked for. */
function percentRank(
  numbers: readonly number[],
  x: number,
  digits: number,
  exclusive: boolean
): Value {
  const ascending = sorted(numbers);
  const n = ascending.length;
  if (n === 0 || x < ascending[0]! || x > ascending[n - 1]!) return NA;
  const below = ascending.filter((number) => number < x).length;
  let place = below;
  if (!ascending.includes(x)) {
    const [low, high] = [ascending[below - 1]!, ascending[below]!];
    place = below - 1 + (x - low) / (high - low);
  }
  const rank = exclusive ? (place + 1) / (n + 1) : n === 1 ? 1 : place / (n - 1);
  const scale = 10 ** Math.trunc(digits);
  return Math.floor(Number((rank * scale).toPrecision(14))) / scale;
}

const percentRankInclusive = define(["matrix", "number", "number?"], (array, x, digits = 3) => {
  const numbers = numbersIn(array);
  return numbers instanceof CellError ? numbers : percentRank(numbers, x, digits, false);
});

function rank(number: number, array: Matrix, ascending: boolean, average: boolean): Value {
  const numbers = numbersIn(array);
  if (numbers instanceof CellError) return numbers;
  const ties = numbers.filter((other) => compareValues(other, number) === 0).length;
  if (ties === 0) return NA;
  const ahead = numbers.filter((other) => {
    const order = compareValues(other, number);
    return ascending ? order < 0 : order > 0;
  }).length;
  return ahead + 1 + (average ? (ties - 1) / 2 : 0);
}

function ranking(average: boolean): BuiltIn {
  return define(["number", "matrix", "number?"], (number, array, order = 0) =>
    rank(number, array, order !== 0, average)
  );
}

/** The numbers that occur most often, in the order of their first occurrence. */
export function modes(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2
    ? []
    : [...counts].filter(([, count]) => count === most).map(([number]) => number);
}

const mode = ofNumbers((numbers) => modes(numbers)[0] ?? NA);

function frequencies(data: readonly number[], bins: readonly number[]): Matrix {
  const bounds = sorted(bins);
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const number of data) {
    const bin = bounds.findIndex((bound) => number <= bound);
    counts[bin < 0 ? bounds.length : bin]!++;
  }
  return new Matrix(counts.length, 1, counts);
}

export const ORDER: Record<string, BuiltIn> = {
  MEDIAN: ofNumbers(median),
  MODE: mode,
  "MODE.SNGL": mode,
  "MODE.MULT": define(["matrix"], (array) => {
    const numbers = numbersIn(array);
    if (numbers instanceof CellError) return numbers;
    const found = modes(numbers);
    return found.length === 0 ? NA : new Matrix(found.length, 1, found);
  }),
  PERCENTILE: percentileInclusive,
  "PERCENTILE.INC": percentileInclusive,
  "PERCENTILE.EXC": ofArrayAnd((numbers, k) => percentile(numbers, k, true)),
  QUARTILE: quartileInclusive,
  "QUARTILE.INC": quartileInclusive,
  "QUARTILE.EXC": ofArrayAnd((numbers, k) => percentile(numbers, Math.trunc(k) / 4, true)),
  PERCENTRANK: percentRankInclusive,
  "PERCENTRANK.INC": percentRankInclusive,
  "PERCENTRANK.EXC": define(["matrix", "number", "number?"], (array, x, digits = 3) => {
    const numbers = numbersIn(array);
    return numbers instanceof CellError ? numbers : percentRank(numbers, x, digits, true);
  }),
  LARGE: ofArrayAnd(nthLargest),
  SMALL: ofArrayAnd(nthSmallest),
  RANK: ranking(false),
  "RANK.EQ": ranking(false),
  "RANK.AVG": ranking(true),
  TRIMMEAN: ofArrayAnd((numbers, share) => {
    if (share < 0 || share >= 1 || numbers.length === 0) return NUM;
    const cut = Math.floor((numbers.length * share) / 2);
    return mean(sorted(numbers).slice(cut, numbers.length - cut));
  }),
  FREQUENCY: define(["matrix", "matrix"], (data, bins) => {
    const [numbers, bounds] = [numbersIn(data), numbersIn(bins)];
    if (numbers instanceof CellError) return numbers;
    return bounds instanceof CellError ? bounds : frequencies(numbers, bounds);
  }),
};
