import { useEffect, useRef } from "react";
import { VisuallyHidden } from "../parts/VisuallyHidden";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { AssumptionsScreen } from "./AssumptionsScreen";
import { FinishedScreen } from "./FinishedScreen";
import type { ScenarioState } from "./scenarioState";
import { scenarioStatus } from "./scenarioStatus";
import { StrategiesScreen } from "./StrategiesScreen";
import type { ScenarioCommands } from "./useScenario";

/** What every screen of the scenario steps is given. */
export interface ScenarioStepProps {
  scenario: ScenarioState;
  commands: ScenarioCommands;
  /** The import before it. */
  pane: PaneState;
  paneCommands: PaneCommands;
  takeFocus: boolean;
  locale?: string;
}

const SCREENS = {
  assumptions: AssumptionsScreen,
  strategies: StrategiesScreen,
  finished: FinishedScreen,
};

/** From assumptions over the preview of the strategies to the sheet. */
export function ScenarioFlow(props: ScenarioStepProps) {
  const { scenario, commands, pane } = props;
  const table = pane.positionsSheet?.tableName;
  const isUpdated = pane.updated !== undefined;
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    void commands.open(table, isUpdated);
  }, [commands, isUpdated, table]);
  const Step = SCREENS[scenario.step];
  return (
    <>
      <div role="status" aria-live="polite">
        <VisuallyHidden>{scenarioStatus(scenario)}</VisuallyHidden>
      </div>
      <Step key={scenario.step} {...props} />
    </>
  );
}
