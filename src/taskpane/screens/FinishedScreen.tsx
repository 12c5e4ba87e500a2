import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { SuccessMessage } from "../parts/SuccessMessage";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { strings } from "../strings";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  term: { ...typographyStyles.body1Strong },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FinishedScreenProps {
  state: PaneState;
  commands: PaneCommands;
  takeFocus: boolean;
}

/** The end of the job: what was written and what to look at. */
export function FinishedScreen({ state, commands, takeFocus }: FinishedScreenProps) {
  const styles = useStyles();
  const { scenarioSheet } = state;
  if (!scenarioSheet) return null;
  const actions = (
    <ActionBar>
      <Button onClick={commands.openScenario}>{strings.finished.again}</Button>
      <Button onClick={commands.restart}>{strings.finished.restart}</Button>
    </ActionBar>
  );
  return (
    <Screen actions={actions}>
      <StepHeading takeFocus={takeFocus}>{strings.finished.title}</StepHeading>
      <SuccessMessage
        title={strings.finished.writtenTitle}
        message={strings.finished.written(scenarioSheet.positions, scenarioSheet.sheetName)}
      />
      <section>
        <h2 className={styles.title}>{strings.finished.lookTitle}</h2>
        <dl className={styles.list}>
          {strings.finished.look.map(([term, text]) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.text}>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Screen>
  );
}
