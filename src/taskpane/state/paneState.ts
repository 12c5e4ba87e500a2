import type { HistoryResult } from "../../importing";
import type { DecimalMark } from "../../importing/numbers/readAmount";
import type { ImportResult } from "../../importing/position";
import type { Corrections } from "../checking/correctPosition";
import type { Explained, Task } from "../explainError";
import type { Columns, OpenNumber, OpenTimes, TimeAnswers } from "../reading/reading";
import type { Source } from "../reading/source";
import type { UpdateSummary } from "../services";

/**
 * The steps that a person goes through: from the start over the preview to the scenario steps, with the choice of
 * columns between for tables that need it; or, for closed trades, to the history and its end.
 */
export type Screen = "start" | "columns" | "preview" | "scenario" | "history" | "historyWritten";

/** A task under way and how far it is, from 0 to 1. */
export interface Working {
  task: Task;
  step: string;
  fraction: number;
  /** The person may stop it: nothing has been written so far. */
  cancellable: boolean;
}

/** Where checked positions go in a workbook that has a Positions table. */
export type Target = "update" | "new";

/** The import set against the Positions table of the workbook, before anything is written. */
export type UpdatePreview = { summary: UpdateSummary } | { failure: Explained };

/** Closed trades and costs by market, before anything is written. */
export interface HistoryPreview {
  result: HistoryResult;
  openTimes: OpenTimes;
  answers: TimeAnswers;
}

/** Everything that the pane knows; changed by `paneReducer` only. */
export interface PaneState {
  screen: Screen;
  /** The workbook has a table named Positions. */
  tableInWorkbook: boolean;
  working?: Working;
  /** What went wrong in the step on the screen. */
  failure?: Explained;
  /** What went wrong in a command of the ribbon, whatever the step. */
  ribbonFailure?: Explained;
  /** What is being imported: a file, a paste, cells, an answer of a venue. */
  source?: Source;
  /** The table in it, where it is one whose columns may be chosen. */
  columns?: Columns;
  /** Why columns have to be chosen. */
  columnsMessage?: string;
  /** A number that can be read in two ways. */
  openNumber?: OpenNumber;
  /** How the person said that such numbers are meant. */
  mark?: DecimalMark;
  /** The positions as read. */
  readResult?: ImportResult;
  /** What the person set right in them, by row of the source. */
  corrections: Corrections;
  /** The positions as they would be written: read and corrected. */
  result?: ImportResult;
  history?: HistoryPreview;
  historySheet?: { sheetName: string; tableName: string; rows: number };
  target: Target;
  /** Whether the source lists every open position, by the person's word; absent where nothing depends on it. */
  listsAll?: boolean;
  /** Absent while the table is being compared. */
  updatePreview?: UpdatePreview;
  /** What the last update has changed; kept on the way to another import, so that it can be undone. */
  updated?: UpdateSummary;
  /** That update was taken back. */
  undone: boolean;
  positionsSheet?: { sheetName: string; tableName: string; rows: number };
}

export const INITIAL_STATE: PaneState = {
  screen: "start",
  tableInWorkbook: false,
  corrections: new Map(),
  target: "update",
  undone: false,
};
