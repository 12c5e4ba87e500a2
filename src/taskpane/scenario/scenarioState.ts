import type { ComparisonSheet } from "../../commands/comparisonSheets";
import type { ComparisonPreview } from "../../commands/previewScenario";
import type { SavedScenario } from "../../commands/savedScenarios";
import type { UsualAssumptions } from "../../commands/usualAssumptions";
import type { Explained } from "../explainError";
import type { Working } from "../state/paneState";
import { EMPTY_FORM, type FormErrors, type ScenarioForm } from "./scenarioForm";
import type { WrittenSheet } from "./ScenarioServices";

export type ScenarioStep = "assumptions" | "strategies" | "finished";

/** What the last step wrote; `added` where a sheet was updated. */
export type Comparison = WrittenSheet & {
  readonly added?: { readonly rows: number; readonly markets: number };
};

/** Sheets that the last screen offers. */
export type FurtherSheet = "dashboard" | "reviewSheet";

/** Everything that the scenario steps know; changed by `scenarioReducer` only. */
export interface ScenarioState {
  readonly step: ScenarioStep;
  /** The steps were gone through before: the positions are no news. */
  readonly again: boolean;
  /** Positions were updated just now: so may be the comparison of them. */
  readonly prefersUpdate: boolean;
  /** The Positions table to read; undefined: the one that the workbook's commands choose. */
  readonly table?: string;
  readonly usual?: UsualAssumptions;
  /** Comparisons that the workbook holds. */
  readonly sheets: readonly ComparisonSheet[];
  /** The sheet to update; undefined: a new one is made. */
  readonly target?: string;
  readonly form: ScenarioForm;
  readonly errors: FormErrors;
  readonly preview?: ComparisonPreview;
  /** The move that the previewed strategies have to survive, as a share. */
  readonly stressMove: number;
  readonly saved: readonly SavedScenario[];
  /** What was just done with saved scenarios, or that work was cancelled. */
  readonly notice?: string;
  readonly working?: Working;
  readonly failure?: Explained;
  readonly written?: Comparison;
  readonly further: Readonly<Partial<Record<FurtherSheet, WrittenSheet>>>;
}

export const INITIAL_SCENARIO: ScenarioState = {
  step: "assumptions",
  again: false,
  prefersUpdate: false,
  sheets: [],
  form: EMPTY_FORM,
  errors: {},
  stressMove: 0.2,
  saved: [],
  further: {},
};
