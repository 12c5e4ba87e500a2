import type { ImportResult } from "../../importing/position";
import type { UpdateSummary } from "../services";
import type { Explained, Task } from "../explainError";
import type { ScenarioField, ScenarioFormErrors } from "../scenarioForm";
import { INITIAL_STATE, type PaneState, type Target, type UpdatePreview } from "./paneState";

export type PaneAction =
  | { type: "taskStarted"; task: Task; step: string; cancellable?: boolean }
  | { type: "progressed"; step: string; fraction: number }
  | { type: "taskFailed"; error: Explained }
  | { type: "taskCancelled" }
  | { type: "failureDismissed" }
  | { type: "ribbonFailed"; error: Explained | undefined }
  | { type: "imported"; source: string; fileName?: string; result: ImportResult }
  | { type: "positionsWritten"; sheet: NonNullable<PaneState["positionsSheet"]> }
  | { type: "targetChosen"; target: Target }
  | { type: "updateCompared"; result: ImportResult; preview: UpdatePreview }
  | { type: "positionsUpdated"; summary: UpdateSummary; rows: number }
  | { type: "updateUndone" }
  | { type: "scenarioWritten"; sheet: NonNullable<PaneState["scenarioSheet"]> }
  | { type: "tableLookedUp"; present: boolean }
  | { type: "fieldChanged"; field: ScenarioField; value: string }
  | { type: "formRefused"; errors: ScenarioFormErrors }
  | { type: "scenarioOpened" }
  | { type: "wentBack" }
  | { type: "restarted" }
  | { type: "aboutToggled"; shown: boolean };

const between0And1 = (fraction: number) => Math.min(1, Math.max(0, fraction || 0));

/** The next state of the pane; pure. An action that does not fit the present state changes nothing. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "taskStarted":
      return {
        ...state,
        working: {
          task: action.task,
          step: action.step,
          fraction: 0,
          cancellable: action.cancellable ?? false,
        },
        failure: undefined,
      };
    case "progressed":
      if (!state.working) return state;
      return {
        ...state,
        working: {
          ...state.working,
          step: action.step,
          fraction: between0And1(action.fraction),
        },
      };
    case "taskFailed":
      return {
        ...state,
        working: undefined,
        failure: action.error,
      };
    case "taskCancelled":
      return { ...state, working: undefined };
    case "failureDismissed":
      return { ...state, failure: undefined };
    case "ribbonFailed":
      return { ...state, ribbonFailure: action.error };
    case "imported":
      return {
        ...state,
        screen: "preview",
        working: undefined,
        failure: undefined,
        source: action.source,
        fileName: action.fileName,
        result: action.result,
        updatePreview: undefined,
      };
    case "positionsWritten":
      return {
        ...state,
        screen: "scenario",
        working: undefined,
        failure: undefined,
        tableInWorkbook: true,
        positionsSheet: action.sheet,
        updated: undefined,
        undone: false,
      };
    case "targetChosen":
      return { ...state, target: action.target };
    case "updateCompared":
      return action.result === state.result ? { ...state, updatePreview: action.preview } : state;
    case "positionsUpdated": {
      const { sheetName, tableName } = action.summary;
      return {
        ...state,
        screen: "scenario",
        working: undefined,
        failure: undefined,
        positionsSheet: { sheetName, tableName, rows: action.rows },
        updated: action.summary,
        undone: false,
      };
    }
    case "updateUndone":
      return { ...state, working: undefined, failure: undefined, undone: true };
    case "scenarioWritten":
      return {
        ...state,
        screen: "finished",
        working: undefined,
        failure: undefined,
        scenarioSheet: action.sheet,
      };
    case "tableLookedUp":
      return action.present === state.tableInWorkbook
        ? state
        : { ...state, tableInWorkbook: action.present };
    case "fieldChanged":
      return {
        ...state,
        form: { ...state.form, [action.field]: action.value },
        formErrors: { ...state.formErrors, [action.field]: undefined },
      };
    case "formRefused":
      return { ...state, formErrors: action.errors, failure: undefined };
    case "scenarioOpened":
      if (!state.tableInWorkbook) return state;
      return { ...state, screen: "scenario", failure: undefined, scenarioSheet: undefined };
    case "wentBack":
      if (state.working || state.screen !== "preview") return state;
      return { ...state, screen: "start", failure: undefined, result: undefined };
    case "restarted":
      if (state.working) return state;
      return { ...INITIAL_STATE, tableInWorkbook: state.tableInWorkbook, form: state.form };
    case "aboutToggled":
      return { ...state, aboutShown: action.shown };
  }
}
