import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { FailureMessage } from "../parts/FailureMessage";
import { CheckIcon } from "../parts/icons";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { SuccessMessage } from "../parts/SuccessMessage";
import { WorkProgress } from "../parts/WorkProgress";
import { strings } from "../strings";
import type { ScenarioStepProps } from "./ScenarioFlow";
import type { FurtherSheet } from "./scenarioState";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  term: { ...typographyStyles.body1Strong },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  offers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  done: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  check: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

const OFFERS: readonly { kind: FurtherSheet; action: string; hint: string }[] = [
  {
    kind: "dashboard",
    action: strings.finished.dashboard,
    hint: strings.finished.dashboardHint,
  },
  { kind: "reviewSheet", action: strings.finished.review, hint: strings.finished.reviewHint },
];

/** The end of the job: what was written, what to look at, and the sheets that may come beside it. */
export function FinishedScreen({ scenario, commands, paneCommands, takeFocus }: ScenarioStepProps) {
  const styles = useStyles();
  const { written, further, working, failure } = scenario;
  const words = strings.finished;
  const busy = working !== undefined;
  if (!written) return null;
  const { sheetName, positions, added } = written;
  const actions = (
    <ActionBar
      above={
        (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
        (working && <WorkProgress working={working} />)
      }
    >
      <Button disabledFocusable={busy} onClick={() => void commands.open(scenario.table)}>
        {words.again}
      </Button>
      <Button disabledFocusable={busy} onClick={() => !busy && paneCommands.restart()}>
        {words.restart}
      </Button>
    </ActionBar>
  );
  return (
    <Screen actions={actions}>
      <StepHeading takeFocus={takeFocus}>{words.title}</StepHeading>
      <SuccessMessage
        title={added ? words.updatedTitle : words.writtenTitle}
        message={[
          words.written(positions, sheetName),
          added && words.updated(added.rows, added.markets),
        ]
          .filter(Boolean)
          .join(" ")}
      />
      <section>
        <h2 className={styles.title}>{words.moreTitle}</h2>
        <div className={styles.offers}>
          {OFFERS.map(({ kind, action, hint }) => {
            const sheet = further[kind];
            return (
              <div key={kind} className={styles.offer}>
                {sheet ? (
                  <p className={styles.done}>
                    <span className={styles.check}>
                      <CheckIcon size={16} />
                    </span>
                    {words.sheetWritten(sheet.sheetName)}
                  </p>
                ) : (
                  <>
                    <Button
                      disabledFocusable={busy}
                      onClick={() => !busy && void commands.writeFurther(kind)}
                    >
                      {action}
                    </Button>
                    <p className={styles.text}>{hint}</p>
                  </>
                )}
              </div>
            );
          })}
        </div>
      </section>
      <section>
        <h2 className={styles.title}>{words.lookTitle}</h2>
        <dl className={styles.list}>
          {words.look.map(([term, text]) => (
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
