import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { FailureMessage } from "../parts/FailureMessage";
import { Findings } from "../parts/Findings";
import { HistorySummary } from "../parts/HistorySummary";
import { HistoryTable } from "../parts/HistoryTable";
import { Message } from "../parts/Message";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { TimeQuestions } from "../parts/TimeQuestions";
import { WorkProgress } from "../parts/WorkProgress";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { strings } from "../strings";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface HistoryScreenProps {
  state: PaneState;
  commands: PaneCommands;
  locale?: string;
  takeFocus: boolean;
}

/** Instead of the preview, for exports of closed trades and funding: totals by market, before anything is written. */
export function HistoryScreen({ state, commands, locale, takeFocus }: HistoryScreenProps) {
  const styles = useStyles();
  const { history, working, failure } = state;
  if (!history) return null;
  const { result, openTimes, answers } = history;
  const busy = working !== undefined;
  const some = result.markets.length > 0;
  const words = strings.history;

  const actions = (
    <ActionBar
      above={
        (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
        (working && <WorkProgress working={working} onCancel={commands.cancel} />)
      }
    >
      {some && (
        <Button appearance="primary" disabledFocusable={busy} onClick={commands.writeHistory}>
          {words.action}
        </Button>
      )}
      <Button disabledFocusable={busy} onClick={commands.goBack}>
        {strings.preview.back}
      </Button>
    </ActionBar>
  );

  return (
    <Screen actions={actions}>
      <div>
        <StepHeading takeFocus={takeFocus}>{words.title}</StepHeading>
        <p className={styles.text}>{words.noPositions}</p>
        <p className={styles.text}>{strings.preview.nothingYet}</p>
      </div>
      <HistorySummary result={result} source={state.source?.name} />
      <TimeQuestions
        open={openTimes}
        answers={answers}
        locale={locale}
        busy={busy}
        onAnswer={commands.answerTimes}
      />
      {some ? (
        <HistoryTable markets={result.markets} locale={locale} />
      ) : (
        <Message intent="warning" title={words.none.title}>
          {words.none.body}
        </Message>
      )}
      <Findings findings={result.findings} />
    </Screen>
  );
}
