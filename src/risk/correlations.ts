import { sampleCovariance } from "simple-statistics";
import { logReturns } from "./logReturns";
import { varianceOfReturns } from "./varianceOfReturns";

/**
 * Pearson correlations of log returns, one row and one column an asset.
 *
 * @param prices one list an asset, three prices or more, at the same times
 * @returns undefined in the rows and columns of an asset whose price never moves, or always at one rate
 */
export function correlations(
  prices: readonly (readonly number[])[]
): readonly (readonly (number | undefined)[])[] {
  const returns = prices.map(logReturns);
  const deviations = returns.map((own) => Math.sqrt(varianceOfReturns(own)));
  return returns.map((own, row) =>
    returns.map((other, column) => {
      const scale = (deviations[row] as number) * (deviations[column] as number);
      if (!(scale > 0)) return undefined;
      return row === column ? 1 : clamped(sampleCovariance(own, other) / scale);
    })
  );
}

/** Rounding must not lead out of what a correlation can be. */
function clamped(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation));
}
