import { makeStyles, tokens } from "@fluentui/react-components";
import { StepIndicator } from "../parts/StepIndicator";
import { ImportFlow } from "../screens/ImportFlow";
import type { PanelProps } from "./PanelProps";

const useStyles = makeStyles({
  steps: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});

/** The main job in its three steps: import, check, scenario. */
export function PositionsPanel({ services, state, commands, takeFocus }: PanelProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.steps}>
        <StepIndicator screen={state.screen} />
      </div>
      <ImportFlow state={state} commands={commands} services={services} takeFocus={takeFocus} />
    </>
  );
}
