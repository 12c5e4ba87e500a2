import { useEffect, useRef, type FormEvent } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { FailureMessage } from "../parts/FailureMessage";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { SuccessMessage } from "../parts/SuccessMessage";
import { UpdateMessage } from "../parts/UpdateMessage";
import { WorkProgress } from "../parts/WorkProgress";
import { strings } from "../strings";
import { AssumptionField } from "./AssumptionField";
import { useFieldLayout } from "./fieldLayout";
import { MoreAssumptions } from "./MoreAssumptions";
import { SavedScenarios } from "./SavedScenarios";
import { FIRST_FIELDS } from "./scenarioFields";
import type { ScenarioStepProps } from "./ScenarioFlow";
import { TargetChoice } from "./TargetChoice";

const useStyles = makeStyles({
  form: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  later: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  notice: { ...typographyStyles.body1, margin: 0 },
});

/** The assumptions that the comparison rests on: few in sight, the rest behind titles. */
export function AssumptionsScreen(props: ScenarioStepProps) {
  const { scenario, commands, pane, paneCommands, locale, takeFocus } = props;
  const styles = useStyles();
  const layout = useFieldLayout();
  const form = useRef<HTMLFormElement>(null);
  const goToError = useRef(false);
  const { usual, working, failure, errors, target, sheets, notice } = scenario;
  const { positionsSheet, updated } = pane;
  const busy = working !== undefined || pane.working !== undefined;

  useEffect(() => {
    if (!goToError.current) return;
    goToError.current = false;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    goToError.current = true;
    if (!(await commands.preview())) goToError.current = false;
  };
  const fields = { scenario, commands, locale };

  return (
    <Screen actions={null}>
      <form ref={form} className={styles.form} noValidate onSubmit={submit}>
        <div>
          <StepHeading takeFocus={takeFocus}>{strings.scenario.title}</StepHeading>
          <p className={styles.text}>{strings.scenario.intro}</p>
        </div>
        {updated && !scenario.again && (
          <UpdateMessage
            summary={updated}
            undone={pane.undone}
            busy={busy}
            onUndo={paneCommands.undoUpdate}
          />
        )}
        {positionsSheet && !updated && !scenario.again && (
          <SuccessMessage
            title={strings.scenario.writtenTitle}
            message={strings.scenario.written(positionsSheet.rows, positionsSheet.sheetName)}
          />
        )}
        {sheets.length > 0 && (
          <TargetChoice
            sheets={sheets}
            target={target}
            onChoose={commands.chooseTarget}
            locale={locale}
          />
        )}
        {target === undefined && (
          <>
            <div className={layout.two}>
              {FIRST_FIELDS.map((field, index) => (
                <div key={field} className={index < 2 ? layout.whole : undefined}>
                  <AssumptionField field={field} {...fields} />
                </div>
              ))}
            </div>
            <MoreAssumptions {...fields} />
            <SavedScenarios {...fields} />
          </>
        )}
        <p className={styles.later}>
          {usual && strings.scenario.reads(usual.tableName, usual.positions)}{" "}
          {strings.scenario.later}
        </p>
        <ActionBar
          above={
            (pane.failure && (
              <FailureMessage error={pane.failure} onDismiss={paneCommands.dismissFailure} />
            )) ||
            (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
            (pane.working && <WorkProgress working={pane.working} />) ||
            (working && <WorkProgress working={working} />) ||
            (notice && <p className={styles.notice}>{notice}</p>)
          }
        >
          {usual || working ? (
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {strings.scenario.preview}
            </Button>
          ) : (
            <Button
              type="button"
              appearance="primary"
              onClick={() => void commands.open(scenario.table)}
            >
              {strings.scenario.retry}
            </Button>
          )}
          <Button type="button" disabledFocusable={busy} onClick={paneCommands.restart}>
            {strings.scenario.back}
          </Button>
        </ActionBar>
      </form>
    </Screen>
  );
}
