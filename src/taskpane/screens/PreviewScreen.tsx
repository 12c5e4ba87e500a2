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
import { WriteChoice } from "../parts/WriteChoice";
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
  /** The workbook behind the pane can update a table. */
  canUpdate: boolean;
  takeFocus: boolean;
}

/** Second step: what was read and what was not, before anything is written. */
export function PreviewScreen(props: PreviewScreenProps) {
  const { state, commands, locale, canUpdate, takeFocus } = props;
  const styles = useStyles();
  const { result, working, failure } = state;
  if (!result) return null;
  const of = (severity: "error" | "warning" | "info") =>
    result.findings.filter((finding) => finding.severity === severity);
  const updates = canUpdate && state.tableInWorkbook && state.target === "update";
  const compared = state.updatePreview !== undefined && "summary" in state.updatePreview;
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
          disabledFocusable={working !== undefined || (updates && !compared)}
          onClick={updates ? commands.updatePositions : commands.writePositions}
        >
          {updates ? strings.preview.update : strings.preview.create}
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
      {some && canUpdate && state.tableInWorkbook && (
        <WriteChoice
          target={state.target}
          preview={state.updatePreview}
          onChoose={commands.chooseTarget}
        />
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
