import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { toNumber } from "../coercion";
import { define } from "../define";
import { NUM, VALUE } from "../errors";
import type { Matrix } from "../operand";
import { numbersIn } from "./numbers";

/** A payment and its distance in periods from the first. */
interface Flow {
  amount: number;
  periods: number;
}

const DAYS_OF_YEAR = 365;
const MOST_STEPS = 200;
/** The search for a change of sign goes by this share of what is left of, or comes on top of, the money. */
const STRIDE = 0.02;
const MOST_STRIDES = 1000;
/** A value below this share of the payments is none: the guess is the rate. */
const NEGLIGIBLE = 1e-14;

function presentValue(flows: readonly Flow[], rate: number): number {
  let value = 0;
  for (const { amount, periods } of flows) value += amount / (1 + rate) ** periods;
  return value;
}

/** The rate at which payments are worth nothing today: by bisection between the signs, nearest to the guess. */
function internalRate(flows: readonly Flow[], guess: number): number | CellError {
  if (!flows.some(({ amount }) => amount > 0) || !flows.some(({ amount }) => amount < 0))
    return NUM;
  const size = flows.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  if (Math.abs(presentValue(flows, guess)) <= size * NEGLIGIBLE) return guess;
  const bracket = bracketAround(flows, guess);
  if (!bracket) return NUM;
  let [low, high] = bracket;
  const lowSign = Math.sign(presentValue(flows, low));
  for (let step = 0; step < MOST_STEPS; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(presentValue(flows, middle)) === lowSign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The nearest rates on both sides of the guess between which the value changes its sign. */
function bracketAround(flows: readonly Flow[], guess: number): [number, number] | undefined {
  let [low, high] = [guess, guess];
  let [atLow, atHigh] = [presentValue(flows, guess), presentValue(flows, guess)];
  for (let step = 0; step < MOST_STRIDES; step++) {
    const nextLow = low - (1 + low) * STRIDE;
    const valueLow = presentValue(flows, nextLow);
    if (Math.sign(valueLow) !== Math.sign(atLow)) return [nextLow, low];
    const nextHigh = high + (1 + high) * STRIDE;
    const valueHigh = presentValue(flows, nextHigh);
    if (Math.sign(valueHigh) !== Math.sign(atHigh)) return [high, nextHigh];
    [low, high, atLow, atHigh] = [nextLow, nextHigh, valueLow, valueHigh];
  }
  return undefined;
}

/** Payments with their dates, in years of 365 days from the first. */
function datedFlows(values: Matrix, dates: Matrix): Flow[] | CellError {
  if (values.items.length !== dates.items.length) return NUM;
  const days: number[] = [];
  for (const item of dates.items) {
    const day = toNumber(item);
    if (day instanceof CellError) return VALUE;
    days.push(Math.trunc(day));
  }
  const first = days[0] ?? 0;
  if (days.some((day) => day < first)) return NUM;
  const amounts = numbersIn(values);
  if (amounts instanceof CellError) return amounts;
  return amounts.map((amount, i) => ({
    amount,
    periods: ((days[i] ?? first) - first) / DAYS_OF_YEAR,
  }));
}

export const INTERNAL_RATES: Record<string, BuiltIn> = {
  IRR: define(["matrix", "number?"], (values, guess = 0.1): Value => {
    const amounts = numbersIn(values);
    if (amounts instanceof CellError) return amounts;
    return guess <= -1
      ? VALUE
      : internalRate(
          amounts.map((amount, periods) => ({ amount, periods })),
          guess
        );
  }),
  XIRR: define(["matrix", "matrix", "number?"], (values, dates, guess = 0.1): Value => {
    const flows = datedFlows(values, dates);
    if (flows instanceof CellError) return flows;
    return guess <= -1 ? NUM : internalRate(flows, guess);
  }),
  XNPV: define(["number", "matrix", "matrix"], (rate, values, dates): Value => {
    const flows = datedFlows(values, dates);
    if (flows instanceof CellError) return flows;
    return rate <= -1 ? NUM : presentValue(flows, rate);
  }),
};
