import type { Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { finite } from "../coercion";
import { DIV0, NUM } from "../errors";
import { mean, ofNumbers, total } from "./numbers";

/** Sum of squared deviations from the mean. */
export function squaredDeviations(numbers: readonly number[]): number {
  const center = mean(numbers);
  return total(numbers.map((x) => (x - center) ** 2));
}

/** Variance of a whole population. */
export function variance(numbers: readonly number[]): number {
  return squaredDeviations(numbers) / numbers.length;
}

export function sampleVariance(numbers: readonly number[]): Value {
  return numbers.length < 2 ? DIV0 : squaredDeviations(numbers) / (numbers.length - 1);
}

export function sampleDeviation(numbers: readonly number[]): Value {
  return numbers.length < 2 ? DIV0 : Math.sqrt(squaredDeviations(numbers) / (numbers.length - 1));
}

/** Mean of the deviations' power over that of the standard deviation. */
function moment(numbers: readonly number[], power: number): number {
  const center = mean(numbers);
  const deviation = Number(sampleDeviation(numbers));
  return total(numbers.map((x) => ((x - center) / deviation) ** power));
}

function skewness(numbers: readonly number[]): Value {
  const n = numbers.length;
  if (n < 3 || squaredDeviations(numbers) === 0) return DIV0;
  return (n / ((n - 1) * (n - 2))) * moment(numbers, 3);
}

function kurtosis(numbers: readonly number[]): Value {
  const n = numbers.length;
  if (n < 4 || squaredDeviations(numbers) === 0) return DIV0;
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return scale * moment(numbers, 4) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

const population = (compute: (numbers: number[]) => number) =>
  ofNumbers((numbers) => (numbers.length === 0 ? DIV0 : compute(numbers)));

const populationDeviation = population((numbers) => Math.sqrt(variance(numbers)));
const populationVariance = population(variance);

export const SPREAD: Record<string, BuiltIn> = {
  STDEV: ofNumbers(sampleDeviation),
  "STDEV.S": ofNumbers(sampleDeviation),
  STDEVP: populationDeviation,
  "STDEV.P": populationDeviation,
  VAR: ofNumbers(sampleVariance),
  "VAR.S": ofNumbers(sampleVariance),
  VARP: populationVariance,
  "VAR.P": populationVariance,
  DEVSQ: ofNumbers((numbers) => (numbers.length === 0 ? NUM : squaredDeviations(numbers))),
  AVEDEV: ofNumbers((numbers) => {
    const center = mean(numbers);
    return numbers.length === 0 ? NUM : mean(numbers.map((x) => Math.abs(x - center)));
  }),
  GEOMEAN: ofNumbers((numbers) =>
    numbers.length === 0 || numbers.some((x) => x <= 0)
      ? NUM
      : finite(Math.exp(mean(numbers.map(Math.log))))
  ),
  HARMEAN: ofNumbers((numbers) =>
    numbers.length === 0 || numbers.some((x) => x <= 0) ? NUM : 1 / mean(numbers.map((x) => 1 / x))
  ),
  SKEW: ofNumbers(skewness),
  "SKEW.P": ofNumbers((numbers) => {
    const spread = Math.sqrt(variance(numbers));
    if (numbers.length < 3 || spread === 0) return DIV0;
    const center = mean(numbers);
    return mean(numbers.map((x) => ((x - center) / spread) ** 3));
  }),
  KURT: ofNumbers(kurtosis),
};
