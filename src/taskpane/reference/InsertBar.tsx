import { Button } from "@fluentui/react-components";
import { ActionBar } from "../parts/ActionBar";
import { FailureMessage } from "../parts/FailureMessage";
import { SuccessMessage } from "../parts/SuccessMessage";
import { strings } from "../strings";
import type { FunctionServices } from "./FunctionServices";
import { OccupiedCell } from "./OccupiedCell";
import { useInsertion } from "./useInsertion";

interface InsertBarProps {
  formula: string;
  insertFormula: FunctionServices["insertFormula"];
}

/** The button that puts a formula into the sheet, what came of it, and the question before anything is lost. */
export function InsertBar({ formula, insertFormula }: InsertBarProps) {
  const { state, insert, dismiss } = useInsertion(formula, insertFormula);
  const words = strings.functions;
  const outcome = (
    <>
      {state.kind === "failed" && <FailureMessage error={state.error} onDismiss={dismiss} />}
      <div role="status">
        {state.kind === "written" && (
          <SuccessMessage title={words.insertedTitle} message={words.inserted(state.address)} />
        )}
      </div>
      {state.kind === "occupied" && (
        <OccupiedCell
          address={state.address}
          onReplace={() => void insert(true)}
          onKeep={dismiss}
        />
      )}
    </>
  );
  return (
    <ActionBar above={outcome}>
      <Button
        appearance="primary"
        disabledFocusable={state.kind === "inserting"}
        onClick={() => void insert(false)}
      >
        {words.insert}
      </Button>
    </ActionBar>
  );
}
