import type { HistoryResult } from "../../importing";
import type { DecimalMark } from "../../importing/numbers/readAmount";
import type { ImportResult } from "../../importing/position";
import { correctResult, type Correction, type Corrections } from "../checking/correctPosition";
import type { Columns, Reading, TimeAnswers } from "../reading/reading";
import type { Source } from "../reading/source";
import type { UpdateSummary } from "../services";
import type { Explained, Task } from "../explainError";
import {
  INITIAL_STATE,
  type PaneState,
  type Screen,
  type Target,
  type UpdatePreview,
} from "./paneState";

export type PaneAction =
  | { type: "taskStarted"; task: Task; step: string; cancellable?: boolean }
  | { type: "progressed"; step: string; fraction: number }
  | { type: "taskFailed"; error: Explained }
  | { type: "taskCancelled" }
  | { type: "failureDismissed" }
  | { type: "ribbonFailed"; error: Explained | undefined }
  | { type: "sourceRead"; source: Source; reading: Reading; mark?: DecimalMark }
  | { type: "columnsOpened"; columns: Columns }
  | { type: "columnsLoaded"; columns: Columns }
  | { type: "corrected"; row: number; correction: Correction | undefined }
  | { type: "modesCorrected"; mode: "isolated" | "cross" }
  | { type: "timesAnswered"; answers: TimeAnswers; result: HistoryResult }
  | { type: "historyWritten"; sheet: NonNullable<PaneState["historySheet"]> }
  | { type: "positionsWritten"; sheet: NonNullable<PaneState["positionsSheet"]> }
  | { type: "targetChosen"; target: Target }
  | { type: "completenessSaid"; listsAll: boolean }
  | { type: "updateCompared"; result: ImportResult; preview: UpdatePreview }
  | { type: "positionsUpdated"; summary: UpdateSummary; rows: number }
  | { type: "updateUndone" }
  | { type: "tableLookedUp"; present: boolean }
  | { type: "scenarioOpened" }
  | { type: "wentBack" }
  | { type: "checkResumed" }
  | { type: "restarted" };

const IDLE = { working: undefined, failure: undefined } as const;

/** What is forgotten with a source. */
const NOTHING_READ = {
  source: undefined,
  columns: undefined,
  columnsMessage: undefined,
  openNumber: undefined,
  mark: undefined,
  readResult: undefined,
  corrections: INITIAL_STATE.corrections,
  result: undefined,
  history: undefined,
  listsAll: undefined,
  updatePreview: undefined,
};

/** The steps with a button Back. */
const LEADS_BACK: readonly Screen[] = ["columns", "preview", "history"];

/** What a person typed in the check is not forgotten with a step back. */
function stepBack(state: PaneState): PaneState {
  const { screen, readResult, corrections, columns } = state;
  if (screen === "columns" && readResult)
    return { ...state, screen: "preview", failure: undefined };
  const isTyped = corrections.size > 0 || Boolean(columns?.repairedLines?.length);
  const kept = screen === "preview" && isTyped ? {} : NOTHING_READ;
  return { ...state, ...kept, screen: "start", failure: undefined };
}

/** Positions under corrections and the person's word on the list; the table has to be compared again. */
function corrected(
  { readResult, listsAll }: Pick<PaneState, "readResult" | "listsAll">,
  corrections: Corrections
): Pick<PaneState, "corrections" | "result" | "updatePreview"> {
  const result = readResult && correctResult(readResult, corrections);
  return {
    corrections,
    result: result && listsAll ? { ...result, partial: undefined } : result,
    updatePreview: undefined,
  };
}

function withReading(
  state: PaneState,
  { source, reading, mark }: PaneAction & { type: "sourceRead" }
): PaneState {
  switch (reading.kind) {
    case "columns":
      return {
        ...state,
        ...IDLE,
        ...NOTHING_READ,
        screen: "columns",
        source,
        columns: reading.columns,
        columnsMessage: reading.message,
      };
    case "history":
      return {
        ...state,
        ...IDLE,
        ...NOTHING_READ,
        screen: "history",
        source,
        history: { result: reading.result, openTimes: reading.openTimes, answers: {} },
      };
    case "positions": {
      const corrections = isSameRows(state.source, source)
        ? state.corrections
        : INITIAL_STATE.corrections;
      return {
        ...state,
        ...IDLE,
        ...corrected({ readResult: reading.result }, corrections),
        listsAll: undefined,
        screen: "preview",
        source,
        columns: reading.columns,
        columnsMessage: undefined,
        openNumber: reading.openNumber ?? (mark && state.openNumber),
        mark,
        readResult: reading.result,
        history: undefined,
      };
    }
  }
}

/** The same source again, if need be with a size of a contract behind it: its rows have the same numbers. */
function isSameRows(before: Source | undefined, now: Source): boolean {
  if (!before || before.name !== now.name) return false;
  return before === now || ("text" in before && "text" in now && now.text.startsWith(before.text));
}

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
    case "sourceRead":
      return withReading(state, action);
    case "columnsLoaded":
      return { ...state, ...IDLE, columns: action.columns };
    case "columnsOpened":
      return { ...state, ...IDLE, screen: "columns", columns: action.columns };
    case "corrected": {
      const corrections = new Map(state.corrections);
      if (action.correction) corrections.set(action.row, action.correction);
      else corrections.delete(action.row);
      return { ...state, ...corrected(state, corrections) };
    }
    case "modesCorrected": {
      const corrections = new Map(state.corrections);
      for (const { sourceRow, marginMode } of state.readResult?.positions ?? []) {
        if (marginMode !== "unknown") continue;
        corrections.set(sourceRow, { ...corrections.get(sourceRow), marginMode: action.mode });
      }
      return { ...state, ...corrected(state, corrections) };
    }
    case "completenessSaid": {
      const { listsAll } = action;
      return { ...state, listsAll, ...corrected({ ...state, listsAll }, state.corrections) };
    }
    case "timesAnswered":
      if (!state.history) return state;
      return {
        ...state,
        ...IDLE,
        history: { ...state.history, answers: action.answers, result: action.result },
      };
    case "historyWritten":
      return { ...state, ...IDLE, screen: "historyWritten", historySheet: action.sheet };
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
    case "updateCompared": {
      const { result, preview: updatePreview } = action;
      if (result !== state.result) return state;
      const isOpen = "summary" in updatePreview && updatePreview.summary.unmentioned.length > 0;
      return { ...state, updatePreview, listsAll: state.listsAll ?? (isOpen ? false : undefined) };
    }
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
    case "tableLookedUp":
      return action.present === state.tableInWorkbook
        ? state
        : { ...state, tableInWorkbook: action.present };
    case "scenarioOpened":
      if (!state.tableInWorkbook) return state;
      return { ...state, screen: "scenario", failure: undefined };
    case "wentBack":
      if (state.working || !LEADS_BACK.includes(state.screen)) return state;
      return stepBack(state);
    case "checkResumed":
      if (state.working || state.screen !== "start" || !state.result) return state;
      return { ...state, screen: "preview", failure: undefined };
    case "restarted":
      if (state.working) return state;
      return {
        ...INITIAL_STATE,
        tableInWorkbook: state.tableInWorkbook,
        // The way back from an update stays open until it is taken or another update is done.
        updated: state.undone ? undefined : state.updated,
      };
  }
}
