import { useRef, type FormEvent } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { FailureMessage } from "../parts/FailureMessage";
import { NumberField } from "../parts/NumberField";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { SuccessMessage } from "../parts/SuccessMessage";
import { UpdateMessage } from "../parts/UpdateMessage";
import { WorkProgress } from "../parts/WorkProgress";
import { SCENARIO_FIELDS, type ScenarioField } from "../scenarioForm";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { strings } from "../strings";

const useStyles = makeStyles({
  form: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  later: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

const UNITS: Partial<Record<ScenarioField, string>> = {
  days: strings.scenario.days.unit,
  maxLeverage: strings.scenario.maxLeverage.unit,
  maxAllocation: strings.scenario.maxAllocation.unit,
};

interface ScenarioScreenProps {
  state: PaneState;
  commands: PaneCommands;
  takeFocus: boolean;
}

/** Third step: the assumptions that the comparison starts from. */
export function ScenarioScreen({ state, commands, takeFocus }: ScenarioScreenProps) {
  const styles = useStyles();
  const inputs = useRef<Partial<Record<ScenarioField, HTMLInputElement | null>>>({});
  const { working, failure, positionsSheet } = state;
  const busy = working !== undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const errors = await commands.writeScenario();
    const first = SCENARIO_FIELDS.find((field) => errors?.[field]);
    if (first) inputs.current[first]?.focus();
  };

  return (
    <Screen actions={null}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <div>
          <StepHeading takeFocus={takeFocus}>{strings.scenario.title}</StepHeading>
          <p className={styles.text}>{strings.scenario.intro}</p>
        </div>
        {state.updated && (
          <UpdateMessage
            summary={state.updated}
            undone={state.undone}
            busy={busy}
            onUndo={commands.undoUpdate}
          />
        )}
        {positionsSheet && !state.updated && (
          <SuccessMessage
            title={strings.scenario.writtenTitle}
            message={strings.scenario.written(positionsSheet.rows, positionsSheet.sheetName)}
          />
        )}
        {SCENARIO_FIELDS.map((field) => (
          <NumberField
            key={field}
            ref={(input) => {
              inputs.current[field] = input;
            }}
            label={strings.scenario[field].label}
            hint={strings.scenario[field].hint}
            unit={UNITS[field]}
            required={field === "capital"}
            value={state.form[field]}
            error={state.formErrors[field]}
            onChange={(value) => commands.changeField(field, value)}
          />
        ))}
        <p className={styles.later}>
          {positionsSheet
            ? strings.scenario.tableWritten(positionsSheet.tableName)
            : strings.scenario.tableFound}{" "}
          {strings.scenario.later}
        </p>
        <ActionBar
          above={
            (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
            (working && <WorkProgress working={working} />)
          }
        >
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {strings.scenario.create}
          </Button>
          <Button type="button" disabledFocusable={busy} onClick={commands.restart}>
            {strings.scenario.back}
          </Button>
        </ActionBar>
      </form>
    </Screen>
  );
}
