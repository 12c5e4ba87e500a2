import { Button, makeStyles, typographyStyles, tokens } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { SuccessMessage } from "../parts/SuccessMessage";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { strings } from "../strings";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface HistoryWrittenScreenProps {
  state: PaneState;
  commands: PaneCommands;
  takeFocus: boolean;
}

/** The end of a history: what was written, and where open positions come from. */
export function HistoryWrittenScreen({ state, commands, takeFocus }: HistoryWrittenScreenProps) {
  const styles = useStyles();
  const { historySheet } = state;
  if (!historySheet) return null;
  const words = strings.history;
  const actions = (
    <ActionBar>
      <Button onClick={commands.restart}>{strings.finished.restart}</Button>
    </ActionBar>
  );
  return (
    <Screen actions={actions}>
      <StepHeading takeFocus={takeFocus}>{words.doneTitle}</StepHeading>
      <SuccessMessage
        title={words.writtenTitle}
        message={words.written(historySheet.rows, historySheet.sheetName)}
      />
      <p className={styles.text}>{words.next}</p>
    </Screen>
  );
}
