import type { ImportResult } from "../../importing/position";
import type { UpdateSummary } from "../services";
import type { Explained, Task } from "../explainError";
import { DEFAULT_SCENARIO_FORM, type ScenarioForm, type ScenarioFormErrors } from "../scenarioForm";

/** The steps that a person goes through, in this order. */
export type Screen = "start" | "preview" | "scenario" | "finished";

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

/** Everything that the pane knows; changed by `paneReducer` only. */
export interface PaneState {
  screen: Screen;
  aboutShown: boolean;
  /** The workbook has a table named Positions. */
  tableInWorkbook: boolean;
  working?: Working;
  /** What went wrong in the step on the screen. */
  failure?: Explained;
  /** What went wrong in a command of the ribbon, whatever the step. */
  ribbonFailure?: Explained;
  /** Where the positions in `result` come from: a file name, a sample, a paste. */
  source?: string;
  /** Name of the file, where there was one. */
  fileName?: string;
  result?: ImportResult;
  target: Target;
  /** Absent while the table is being compared. */
  updatePreview?: UpdatePreview;
  /** What the update just done has changed. */
  updated?: UpdateSummary;
  /** The update just done was taken back. */
  undone: boolean;
  positionsSheet?: { sheetName: string; tableName: string; rows: number };
  form: ScenarioForm;
  formErrors: ScenarioFormErrors;
  scenarioSheet?: { sheetName: string; positions: number };
}

export const INITIAL_STATE: PaneState = {
  screen: "start",
  aboutShown: false,
  tableInWorkbook: false,
  target: "update",
  undone: false,
  form: DEFAULT_SCENARIO_FORM,
  formErrors: {},
};
