import type { ComparisonSheet } from "../../commands/comparisonSheets";
import type { ComparisonPreview } from "../../commands/previewScenario";
import type { SavedScenario } from "../../commands/savedScenarios";
import type { UsualAssumptions } from "../../commands/usualAssumptions";
import type { Explained, Task } from "../explainError";
import { strings } from "../strings";
import { withTyped, type FieldId, type FormErrors, type ScenarioForm } from "./scenarioForm";
import type { WrittenSheet } from "./ScenarioServices";
import type { Comparison, FurtherSheet, ScenarioState } from "./scenarioState";

export type ScenarioAction =
  | { type: "opened"; table?: string; prefersUpdate: boolean }
  | { type: "usualRead"; usual: UsualAssumptions }
  | { type: "workbookRead"; sheets: readonly ComparisonSheet[]; saved: readonly SavedScenario[] }
  | { type: "taskStarted"; task: Task; cancellable?: boolean }
  | { type: "progressed"; step: string; fraction: number }
  | { type: "cancelling" }
  | { type: "cancelled" }
  | { type: "failed"; error: Explained }
  | { type: "failureDismissed" }
  | { type: "typed"; field: FieldId; text: string }
  | { type: "shocksChanged"; shocks: readonly number[] | undefined }
  | { type: "hedgeChosen"; market: string }
  | { type: "usualRestored"; fields: readonly FieldId[]; hedge?: boolean }
  | { type: "targetChosen"; sheet: string | undefined }
  | { type: "refused"; errors: FormErrors }
  | { type: "previewed"; preview: ComparisonPreview; stressMove: number }
  | { type: "wentBack" }
  | { type: "written"; sheet: Comparison }
  | { type: "furtherWritten"; kind: FurtherSheet; sheet: WrittenSheet }
  | { type: "savedChanged"; saved: readonly SavedScenario[]; notice: string }
  | { type: "scenarioLoaded"; form: ScenarioForm; notice: string };

const IDLE = { working: undefined, failure: undefined, notice: undefined } as const;

const between0And1 = (fraction: number) => Math.min(1, Math.max(0, fraction || 0));

/** A changed form: what was computed from the former one does not hold any more. */
function withForm(state: ScenarioState, form: ScenarioForm, errors: FormErrors): ScenarioState {
  return { ...state, form, errors, preview: undefined, notice: undefined };
}

/** The next state of the scenario steps; pure. */
export function scenarioReducer(state: ScenarioState, action: ScenarioAction): ScenarioState {
  switch (action.type) {
    case "opened":
      if (state.working) return state;
      return {
        ...state,
        ...IDLE,
        step: "assumptions",
        again: state.step === "finished" && state.table === action.table,
        prefersUpdate: action.prefersUpdate,
        table: action.table,
        usual: undefined,
        preview: undefined,
        written: undefined,
        further: {},
      };
    case "usualRead":
      return { ...state, working: undefined, failure: undefined, usual: action.usual };
    case "workbookRead": {
      const { sheets, saved } = action;
      const stands = sheets.some(({ sheetName }) => sheetName === state.target);
      const target = stands ? state.target : undefined;
      const newest = sheets.filter(({ options }) => options.table === state.usual?.tableName).pop();
      const preferred = state.prefersUpdate ? newest?.sheetName : undefined;
      return { ...state, sheets, saved, target: target ?? preferred };
    }
    case "taskStarted": {
      const { task, cancellable = false } = action;
      const working = { task, step: strings.progress[task], fraction: 0, cancellable };
      return { ...state, ...IDLE, working };
    }
    case "progressed": {
      if (!state.working) return state;
      const { step, fraction } = action;
      const stopping = state.working.step === strings.progress.cancelling;
      const working = { ...state.working, fraction: between0And1(fraction) };
      return { ...state, working: stopping ? working : { ...working, step } };
    }
    case "cancelling":
      if (!state.working) return state;
      return {
        ...state,
        working: { ...state.working, step: strings.progress.cancelling, cancellable: false },
      };
    case "cancelled":
      return { ...state, ...IDLE, notice: strings.progress.cancelled };
    case "failed":
      return { ...state, ...IDLE, failure: action.error };
    case "failureDismissed":
      return { ...state, failure: undefined };
    case "typed": {
      const { field, text } = action;
      const errors = { ...state.errors, [field]: undefined };
      return withForm(state, withTyped(state.form, field, text), errors);
    }
    case "shocksChanged":
      return withForm(state, { ...state.form, shocks: action.shocks }, state.errors);
    case "hedgeChosen":
      return withForm(
        state,
        { ...state.form, hedgeMarket: action.market },
        { ...state.errors, hedgeMarket: undefined }
      );
    case "usualRestored": {
      const { form } = state;
      const typed = { ...form.typed };
      const errors = { ...state.errors };
      for (const field of action.fields) {
        delete typed[field];
        delete errors[field];
      }
      const hedgeMarket = action.hedge ? undefined : form.hedgeMarket;
      if (action.hedge) delete errors.hedgeMarket;
      return withForm(state, { ...form, typed, hedgeMarket }, errors);
    }
    case "targetChosen":
      return { ...state, target: action.sheet, errors: {}, preview: undefined };
    case "refused":
      return { ...state, errors: action.errors, failure: undefined, notice: undefined };
    case "previewed":
      return {
        ...state,
        ...IDLE,
        step: "strategies",
        preview: action.preview,
        stressMove: action.stressMove,
      };
    case "wentBack":
      return state.working ? state : { ...state, ...IDLE, step: "assumptions" };
    case "written":
      return { ...state, ...IDLE, step: "finished", written: action.sheet };
    case "furtherWritten":
      return {
        ...state,
        ...IDLE,
        further: { ...state.further, [action.kind]: action.sheet },
      };
    case "savedChanged":
      return { ...state, ...IDLE, saved: action.saved, notice: action.notice };
    case "scenarioLoaded":
      return { ...withForm(state, action.form, {}), notice: action.notice };
  }
}
