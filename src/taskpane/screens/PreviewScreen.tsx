import { useRef } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { missingContractSizes } from "../checking/contractSizes";
import { HEADINGS } from "../../importing/csv/tableBody";
import type { Finding } from "../../importing/position";
import { ActionBar } from "../parts/ActionBar";
import { ChosenColumns } from "../parts/ChosenColumns";
import { ContractSizeQuestion } from "../parts/ContractSizeQuestion";
import { FailureMessage } from "../parts/FailureMessage";
import { Findings } from "../parts/Findings";
import { ImportSummary } from "../parts/ImportSummary";
import { ModesQuestion } from "../parts/ModesQuestion";
import { NothingToWrite } from "../parts/NothingToWrite";
import { OpenNumberQuestion } from "../parts/OpenNumberQuestion";
import { PositionTable } from "../parts/PositionTable";
import { ProvenanceLegend } from "../parts/ProvenanceLegend";
import { RowRepair } from "../parts/RowRepair";
import { Screen } from "../parts/Screen";
import { StepHeading } from "../parts/StepHeading";
import { WorkProgress } from "../parts/WorkProgress";
import { WriteChoice } from "../parts/WriteChoice";
import { isTable } from "../reading/readSource";
import type { UpdateSummary } from "../services";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { strings } from "../strings";

const useStyles = makeStyles({
  summary: {
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "4px",
    },
  },
  nothingYet: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
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
  const read = useRef<HTMLDivElement>(null);
  const { result, working, failure } = state;
  if (!result) return null;
  const updates = canUpdate && state.tableInWorkbook && state.target === "update";
  const summary = updateSummaryOf(state);
  const some = result.positions.length > 0;
  const closes = updates && summary !== undefined && summary.vanished.length > 0;

  const hasColumns = state.source !== undefined && isTable(state.source);
  // What was answered is gone from the screen: the focus goes to what came of it.
  const thenSummary = async (reading: Promise<void>) => {
    await reading;
    setTimeout(() => read.current?.focus());
  };
  const repair = ({ severity, row, field }: Finding) => {
    if (severity !== "error" || row === undefined || !hasColumns || field === HEADINGS) return null;
    return (
      <RowRepair
        row={row}
        cells={() => commands.rowCells(row)}
        busy={working !== undefined}
        onRepair={(cells) => thenSummary(commands.repairRow(row, cells))}
      />
    );
  };

  const actions = (
    <ActionBar
      above={
        (failure && <FailureMessage error={failure} onDismiss={commands.dismissFailure} />) ||
        (working && <WorkProgress working={working} onCancel={commands.cancel} />)
      }
    >
      {(some || closes) && (
        <Button
          appearance="primary"
          disabledFocusable={working !== undefined || (updates && !summary)}
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
      <div ref={read} tabIndex={-1} className={styles.summary}>
        <ImportSummary result={result} source={state.source?.name} />
      </div>
      {hasColumns && (
        <ChosenColumns
          columns={state.columns}
          busy={working !== undefined}
          onChange={commands.openColumns}
          onForget={commands.forgetColumns}
        />
      )}
      {state.openNumber && (
        <OpenNumberQuestion
          number={state.openNumber}
          answer={state.mark}
          busy={working !== undefined}
          onAnswer={commands.answerNumber}
        />
      )}
      {missingContractSizes(result.findings).map((symbol) => (
        <ContractSizeQuestion
          key={symbol}
          symbol={symbol}
          locale={locale}
          busy={working !== undefined}
          onSize={(size) => thenSummary(commands.supplyContractSize(symbol, size))}
        />
      ))}
      {state.readResult && (
        <ModesQuestion
          result={state.readResult}
          corrections={state.corrections}
          onAnswer={commands.correctModes}
        />
      )}
      {some ? (
        <>
          <PositionTable
            positions={result.positions}
            corrections={state.corrections}
            locale={locale}
            onCorrect={commands.correct}
          />
          <ProvenanceLegend positions={result.positions} />
        </>
      ) : (
        <NothingToWrite result={result} />
      )}
      {canUpdate && state.tableInWorkbook && (some || closes || state.listsAll !== undefined) && (
        <WriteChoice
          target={state.target}
          onlyUpdate={!some}
          preview={state.updatePreview}
          partial={state.readResult?.partial}
          listsAll={state.listsAll}
          onChoose={commands.chooseTarget}
          onListsAll={commands.sayCompleteness}
        />
      )}
      <Findings findings={result.findings} action={repair} />
    </Screen>
  );
}

function updateSummaryOf({ updatePreview }: PaneState): UpdateSummary | undefined {
  return updatePreview && "summary" in updatePreview ? updatePreview.summary : undefined;
}
