import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { finite, toNumber } from "../coercion";
import { define } from "../define";
import { DIV0, NUM, VALUE } from "../errors";
import { numbersIn, numbersOf } from "./numbers";

const MONTHS = 12;

/** Depreciation of a period at a fixed rate of three digits, the first year having so many months. */
function decliningBalance(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  months: number
): Value {
  const last = months < MONTHS ? life + 1 : life;
  if (cost < 0 || salvage < 0 || life <= 0 || period < 1 || period > last) return NUM;
  if (months < 1 || months > MONTHS) return NUM;
  if (cost === 0) return 0;
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  const first = (cost * rate * months) / MONTHS;
  if (period === 1) return first;
  const left = (cost - first) * (1 - rate) ** (period - 2);
  return period > life ? (left * rate * (MONTHS - months)) / MONTHS : left * rate;
}

/** The rate of return where money spent costs one rate, and money earned brings another. */
function modifiedRate(flows: readonly number[], cost: number, reinvested: number): Value {
  const last = flows.length - 1;
  let [spent, earned] = [0, 0];
  flows.forEach((flow, i) => {
    if (flow < 0) spent -= flow / (1 + cost) ** i;
    else earned += flow * (1 + reinvested) ** (last - i);
  });
  return spent === 0 || earned === 0 ? DIV0 : finite((earned / spent) ** (1 / last) - 1);
}

export const FINANCE: Record<string, BuiltIn> = {
  NPV: define(["number", "operand", "...operand"], (rate, first, others, context): Value => {
    const flows = numbersOf([first, ...others], context);
    if (flows instanceof CellError) return flows;
    return finite(flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** (i + 1), 0));
  }),
  MIRR: define(["matrix", "number", "number"], (values, cost, reinvested): Value => {
    const flows = numbersIn(values);
    return flows instanceof CellError ? flows : modifiedRate(flows, cost, reinvested);
  }),
  FVSCHEDULE: define(["number", "matrix"], (principal, rates): Value => {
    let value = principal;
    for (const item of rates.items) {
      const rate = typeof item === "string" ? VALUE : toNumber(item);
      if (rate instanceof CellError) return rate;
      value *= 1 + rate;
    }
    return finite(value);
  }),
  DB: define(
    ["number", "number", "number", "number", "number?"],
    (cost, salvage, life, period, months = MONTHS) =>
      decliningBalance(cost, salvage, life, Math.trunc(period), Math.trunc(months))
  ),
};
