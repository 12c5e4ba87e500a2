import * as formulajs from "@formulajs/formulajs";
import type { BuiltIn } from "../builtIn";
import { define } from "../define";
import { callForeign } from "./formulajs";

type Foreign = (...args: unknown[]) => unknown;

function foreign(path: string): Foreign {
  const found = path
    .split(".")
    .reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], formulajs);
  return found as Foreign;
}

/** A distribution of Formula.js over as many numbers, the last argument a logical value. */
function distribution(path: string, numbers: 2 | 3): BuiltIn {
  const call = foreign(path);
  return numbers === 2
    ? define(["number", "number", "logical"], (...args) => callForeign(call, args.slice(0, 3)))
    : define(["number", "number", "number", "logical"], (...args) =>
        callForeign(call, args.slice(0, 4))
      );
}

const exponential = distribution("EXPON.DIST", 2);
const binomial = distribution("BINOM.DIST", 3);
const weibull = distribution("WEIBULL.DIST", 3);

export const DISTRIBUTIONS: Record<string, BuiltIn> = {
  "EXPON.DIST": exponential,
  EXPONDIST: exponential,
  "BINOM.DIST": binomial,
  BINOMDIST: binomial,
  "WEIBULL.DIST": weibull,
  WEIBULL: weibull,
};
