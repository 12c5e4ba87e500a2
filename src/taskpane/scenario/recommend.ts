import type { ComparisonPreview, StrategyFigures } from "../../commands/previewScenario";

/**
 * The strategy to choose, by the rule of the Scenarios sheet: of those that hold, the one with the smallest worst
 * loss; where none holds, of those that the capital allows and that are not lost by now.
 */
export function recommend({ strategies }: Pick<ComparisonPreview, "strategies">): {
  readonly strategy: StrategyFigures;
  readonly holds: boolean;
} {
  const smallest = (candidates: readonly StrategyFigures[]) =>
    candidates.reduce((best, one) => (one.worstLoss > best.worstLoss ? one : best));
  const holding = strategies.filter(({ verdict }) => verdict === "holds");
  if (holding.length) return { strategy: smallest(holding), holds: true };
  const possible = strategies.filter(
    ({ verdict }) => verdict !== "not possible" && verdict !== "lost"
  );
  return { strategy: smallest(possible.length ? possible : strategies), holds: false };
}
