import type { BuiltIn } from "../builtIn";
import { define } from "../define";
import { NUM } from "../errors";
import { erf, erfc, normalDensity, normalDistribution } from "./errorFunction";
import { normalInverse } from "./normalInverse";

const standard = define(["number", "logical"], (z, cumulative) =>
  cumulative ? normalDistribution(z) : normalDensity(z)
);

const distribution = define(
  ["number", "number", "number", "logical"],
  (x, mean, deviation, cumulative) => {
    if (deviation <= 0) return NUM;
    const z = (x - mean) / deviation;
    return cumulative ? normalDistribution(z) : normalDensity(z) / deviation;
  }
);

const standardInverse = define(["number"], (p) => (p <= 0 || p >= 1 ? NUM : normalInverse(p)));

const inverse = define(["number", "number", "number"], (p, mean, deviation) =>
  p <= 0 || p >= 1 || deviation <= 0 ? NUM : mean + deviation * normalInverse(p)
);

const confidence = define(["number", "number", "number"], (alpha, deviation, size) =>
  alpha <= 0 || alpha >= 1 || deviation <= 0 || size < 1
    ? NUM
    : (-normalInverse(alpha / 2) * deviation) / Math.sqrt(Math.trunc(size))
);

const logNormalInverse = define(["number", "number", "number"], (p, mean, deviation) =>
  p <= 0 || p >= 1 || deviation <= 0 ? NUM : Math.exp(mean + deviation * normalInverse(p))
);

export const NORMAL: Record<string, BuiltIn> = {
  "NORM.S.DIST": standard,
  NORMSDIST: define(["number"], normalDistribution),
  "NORM.DIST": distribution,
  NORMDIST: distribution,
  "NORM.S.INV": standardInverse,
  NORMSINV: standardInverse,
  "NORM.INV": inverse,
  NORMINV: inverse,
  PHI: define(["number"], normalDensity),
  GAUSS: define(["number"], (z) => 0.5 * erf(z / Math.SQRT2)),
  "LOGNORM.DIST": define(
    ["number", "number", "number", "logical"],
    (x, mean, deviation, cumulative) => {
      if (x <= 0 || deviation <= 0) return NUM;
      const z = (Math.log(x) - mean) / deviation;
      return cumulative ? normalDistribution(z) : normalDensity(z) / (x * deviation);
    }
  ),
  LOGNORMDIST: define(["number", "number", "number"], (x, mean, deviation) =>
    x <= 0 || deviation <= 0 ? NUM : normalDistribution((Math.log(x) - mean) / deviation)
  ),
  "LOGNORM.INV": logNormalInverse,
  LOGINV: logNormalInverse,
  "CONFIDENCE.NORM": confidence,
  CONFIDENCE: confidence,
  ERF: define(["number", "number?"], (lower, upper) =>
    upper === undefined ? erf(lower) : erf(upper) - erf(lower)
  ),
  "ERF.PRECISE": define(["number"], erf),
  ERFC: define(["number"], erfc),
  "ERFC.PRECISE": define(["number"], erfc),
};
