import { makeStyles, tokens } from "@fluentui/react-components";
import { StepIndicator } from "../parts/StepIndicator";
import { ScenarioFlow } from "../scenario/ScenarioFlow";
import { useScenario } from "../scenario/useScenario";
import { ImportFlow } from "../screens/ImportFlow";
import type { PanelProps } from "./PanelProps";

const useStyles = makeStyles({
  steps: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});

/** The main job in its four steps: import, check, assumptions, preview. */
export function PositionsPanel({ services, state, commands, takeFocus }: PanelProps) {
  const styles = useStyles();
  const { scenario, commands: scenarioCommands } = useScenario(services);
  return (
    <>
      <div className={styles.steps}>
        <StepIndicator screen={state.screen} scenarioStep={scenario.step} />
      </div>
      {state.screen === "scenario" ? (
        <ScenarioFlow
          scenario={scenario}
          commands={scenarioCommands}
          pane={state}
          paneCommands={commands}
          takeFocus={takeFocus}
          locale={services.locale}
        />
      ) : (
        <ImportFlow state={state} commands={commands} services={services} takeFocus={takeFocus} />
      )}
    </>
  );
}
