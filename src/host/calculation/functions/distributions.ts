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

/** A distribution of Formula.js over numbers, the last argument a logical value where `cumulative`. */
function distribution(path: string, numbers: 1 | 2 | 3 | 4, cumulative: boolean): BuiltIn {
  const call = foreign(path);
  switch (numbers) {
    case 1:
      return cumulative
        ? define(["number", "logical"], (...args) => callForeign(call, args.slice(0, 2)))
        : define(["number"], (x) => callForeign(call, [x]));
    case 2:
      return cumulative
        ? define(["number", "number", "logical"], (...args) => callForeign(call, args.slice(0, 3)))
        : define(["number", "number"], (x, a) => callForeign(call, [x, a]));
    case 3:
      return cumulative
        ? define(["number", "number", "number", "logical"], (...args) =>
            callForeign(call, args.slice(0, 4))
          )
        : define(["number", "number", "number"], (x, a, b) => callForeign(call, [x, a, b]));
    case 4:
      return define(["number", "number", "number", "number", "logical"], (...args) =>
        callForeign(call, args.slice(0, 5))
      );
  }
}

export const DISTRIBUTIONS: Record<string, BuiltIn> = {
  "CHISQ.DIST": distribution("CHISQ.DIST", 2, true),
  "CHISQ.DIST.RT": distribution("CHISQ.DIST.RT", 2, false),
  "CHISQ.INV": distribution("CHISQ.INV", 2, false),
  "EXPON.DIST": distribution("EXPON.DIST", 2, true),
  "POISSON.DIST": distribution("POISSON.DIST", 2, true),
  "BINOM.DIST": distribution("BINOM.DIST", 3, true),
  "GAMMA.DIST": distribution("GAMMA.DIST", 3, true),
  "WEIBULL.DIST": distribution("WEIBULL.DIST", 3, true),
  GAMMA: distribution("GAMMA", 1, false),
  GAMMALN: distribution("GAMMALN", 1, false),
};
