import { assumedCapital, previewComparison, type ComparisonPreview } from "../scenario";
import { readPositions } from "../sheets";
import { checkScenarioOptions } from "./checkScenarioOptions";
import type { ScenarioOptions } from "./scenarioOptions";

export type { ComparisonPreview, PositionFigures, StrategyFigures } from "../scenario";

/**
 * The figures that a Scenarios sheet would show, for small charts before anything is written. Reads the
 * Positions table, and writes nothing.
 * @throws SheetsError where there is no table to read, RangeError for an assumption that makes no sense
 */
export async function previewScenario(
  options: ScenarioOptions
): Promise<ComparisonPreview & { readonly capitalAssumed: boolean }> {
  const { table: wanted, ...assumptions } = checkScenarioOptions(options);
  const { rows } = await readPositions(wanted);
  const capital = assumptions.capital ?? assumedCapital(rows);
  const positions = rows.filter((row) => row !== undefined);
  const preview = previewComparison(positions, { ...assumptions, capital });
  return { ...preview, capitalAssumed: assumptions.capital === undefined };
}
