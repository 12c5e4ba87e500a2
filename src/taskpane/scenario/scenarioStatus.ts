import { strings } from "../strings";
import { recommend } from "./recommend";
import type { ScenarioState } from "./scenarioState";

/** One sentence on what the scenario steps do or have just done; errors are announced by themselves. */
export function scenarioStatus(scenario: ScenarioState): string {
  const { working, failure, notice, step, preview, written, further } = scenario;
  if (working) return working.step;
  if (failure) return "";
  if (notice) return notice;
  if (step === "strategies" && preview?.strategies.length) {
    const { strategy, holds } = recommend(preview);
    const { recommended, noneHolds } = strings.strategies;
    return holds ? recommended(strategy.name) : noneHolds(strategy.name);
  }
  if (step !== "finished" || !written) return "";
  const sheets = Object.values(further).map(({ sheetName }) =>
    strings.finished.sheetWritten(sheetName)
  );
  return sheets.join(" ") || strings.finished.written(written.positions, written.sheetName);
}
