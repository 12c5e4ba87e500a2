import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { FailureMessage } from "../parts/FailureMessage";
import { FindingGroup } from "../parts/FindingGroup";
import { ImportSummary } from "../parts/ImportSummary";
import { NothingToWrite } from "../parts/NothingToWrite";
import { PositionTable } from "../parts/PositionTable";
import { ProvenanceLegend } from "../parts/ProvenanceLegend";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { WorkProgress } from "../parts/WorkProgress";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { strings } from "../strings";

const useStyles = makeStyles({
  nothingYet: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface PreviewScreenProps {
  state: PaneState;
  commands: PaneCommands;
  locale?: string;
  takeFocus: boolean;
}

/** Second step: what was read and what was not, before anything is written. */
export function PreviewScreen({ state, commands, locale, takeFocus }: PreviewScreenProps) {
  const styles = useStyles();
  const { result, working, failure } = state;
  if (!result) return null;
  const of = (severity: "error" | "warning" | "info") =>
    result.findings.filter((finding) => finding.severity === severity);
  const some = result.positions.length > 0;

  const actions = (
    <ActionBar
      above={
        (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
        (working && <WorkProgress working={working} />)
      }
    >
      {some && (
        <Button
          appearance="primary"
          disabledFocusable={working !== undefined}
          onClick={commands.writePositions}
        >
          {strings.preview.create}
        </Button>
      )}
      <Button disabledFocusable={working !== undefined} onClick={commands.goBack}>
        {strings.preview.back}
      </Button>
    </ActionBar>
  );

  return (
    <Screen actions={actions}>
      <div>
        <StepHeading takeFocus={takeFocus}>{strings.preview.title}</StepHeading>
        <p className={styles.nothingYet}>{strings.preview.nothingYet}</p>
      </div>
      <ImportSummary result={result} source={state.source} />
      {some ? (
        <>
          <PositionTable positions={result.positions} locale={locale} />
          <ProvenanceLegend positions={result.positions} />
        </>
      ) : (
        <NothingToWrite result={result} />
      )}
      {result.findings.length > 0 && (
        <div className={styles.findings}>
          <FindingGroup severity="error" findings={of("error")} />
          <FindingGroup severity="warning" findings={of("warning")} />
          <FindingGroup severity="info" findings={of("info")} />
        </div>
      )}
    </Screen>
  );
}
