import type { ComparisonPreview, StrategyFigures } from "../../commands/previewScenario";

/**
 * The strategy to choose, by the rule of the Scenarios sheet: of those that hold, the one with the smallest worst
 * loss; where none holds, the one with the smallest worst loss at all.
 */
export function recommend({ strategies }: Pick<ComparisonPreview, "strategies">): {
  readonly strategy: StrategyFigures;
  readonly holds: boolean;
} {
  const smallest = (candidates: readonly StrategyFigures[]) =>
    candidates.reduce((best, one) => (one.worstLoss > best.worstLoss ? one : best));
  const holding = strategies.filter(({ verdict }) => verdict === "holds");
  return holding.length
    ? { strategy: smallest(holding), holds: true }
    : { strategy: smallest(strategies), holds: false };
}
