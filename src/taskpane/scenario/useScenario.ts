import { useCallback, useMemo, useReducer, useRef } from "react";
import type { ScenarioOptions } from "../../commands/job";
import { SheetsError } from "../../sheets";
import { explainError, type Task } from "../explainError";
import type { PaneServices } from "../services";
import { strings } from "../strings";
import { hedgeMarketError } from "./hedgeMarketError";
import { checkScenarioForm, formOf, type FieldId, type FormErrors } from "./scenarioForm";
import { scenarioReducer } from "./scenarioReducer";
import { INITIAL_SCENARIO, type FurtherSheet, type ScenarioState } from "./scenarioState";

/** What a person can do in the scenario steps. */
export interface ScenarioCommands {
  /** Begins with the table that was just written, or the one that the workbook's commands choose. */
  open(table?: string, prefersUpdate?: boolean): Promise<void>;
  change(field: FieldId, text: string): void;
  changeShocks(shocks: readonly number[] | undefined): void;
  /** Names the market to hedge with; `committed` once it is typed in full. */
  chooseHedge(market: string, committed: boolean): void;
  restoreUsual(fields: readonly FieldId[], hedge?: boolean): void;
  chooseTarget(sheet: string | undefined): void;
  /** Resolves to the fields that are wrong, if any. */
  preview(): Promise<FormErrors | undefined>;
  goBack(): void;
  /** Creates the sheet, or updates the chosen one. */
  write(): Promise<void>;
  cancel(): void;
  writeFurther(kind: FurtherSheet): Promise<void>;
  /** Resolves to the fields that are wrong, if any. */
  save(name: string): Promise<FormErrors | undefined>;
  load(name: string): void;
  remove(name: string): Promise<void>;
  dismissFailure(): void;
}

/** Lets the browser paint, so that a person sees the progress before long work starts. */
const painted = () => new Promise((resolve) => setTimeout(resolve));

const isCancelled = (error: unknown) =>
  error instanceof SheetsError && error.reason === "cancelled";

/** The state of the scenario steps and the commands that change it. */
export function useScenario(services: PaneServices): {
  scenario: ScenarioState;
  commands: ScenarioCommands;
} {
  const [state, dispatch] = useReducer(scenarioReducer, INITIAL_SCENARIO);
  const { scenarios, locale } = services;
  const stopper = useRef<AbortController>();

  const run = useCallback(
    async (task: Task, work: (signal: AbortSignal) => Promise<void>, cancellable = false) => {
      const controller = new AbortController();
      stopper.current = controller;
      dispatch({ type: "taskStarted", task, cancellable });
      await painted();
      try {
        await work(controller.signal);
      } catch (error) {
        if (isCancelled(error)) dispatch({ type: "cancelled" });
        else dispatch({ type: "failed", error: explainError(error, task) });
      }
    },
    []
  );

  const readUsual = useCallback(
    (table: string | undefined, hedgeMarket: string | undefined) =>
      run("assumptions", async () => {
        const usual = await scenarios.usualAssumptions(table, hedgeMarket);
        dispatch({ type: "usualRead", usual });
      }),
    [run, scenarios]
  );

  const commands = useMemo<ScenarioCommands>(() => {
    const { form, table, target, sheets } = state;
    const progress = (step: string, fraction: number) =>
      dispatch({ type: "progressed", step, fraction });
    const standing = sheets.find(({ sheetName }) => sheetName === target);

    /** The options of the form, or of the sheet that is to be updated. */
    const chosenOptions = (): { options: ScenarioOptions } | { errors: FormErrors } => {
      if (standing) return { options: standing.options };
      const checked = checkScenarioForm(form, locale);
      if ("errors" in checked) dispatch({ type: "refused", errors: checked.errors });
      else if (table) return { options: { ...checked.options, table } };
      return checked;
    };

    return {
      async open(wanted, prefersUpdate = false) {
        dispatch({ type: "opened", table: wanted, prefersUpdate });
        await readUsual(wanted, form.hedgeMarket);
        // Both only offer more: where the workbook cannot be asked just now, they stay empty.
        const [found, saved] = await Promise.all([
          scenarios.comparisonSheets().catch(() => []),
          scenarios.listScenarios().catch(() => []),
        ]);
        dispatch({ type: "workbookRead", sheets: found, saved });
      },
      change: (field, text) => dispatch({ type: "typed", field, text }),
      changeShocks: (shocks) => dispatch({ type: "shocksChanged", shocks }),
      chooseHedge(market, committed) {
        if (!committed) dispatch({ type: "hedgeChosen", market });
        else if (!hedgeMarketError(market.trim())) void readUsual(table, market.trim());
      },
      restoreUsual(fields, hedge) {
        dispatch({ type: "usualRestored", fields, hedge });
        if (hedge && form.hedgeMarket !== undefined) void readUsual(table, undefined);
      },
      chooseTarget: (sheet) => dispatch({ type: "targetChosen", sheet }),
      async preview() {
        const chosen = chosenOptions();
        if ("errors" in chosen) return chosen.errors;
        const { options } = chosen;
        await run("strategies", async () => {
          const preview = await scenarios.previewScenario(options);
          const stressMove = options.stressMove ?? state.usual?.stressMove ?? state.stressMove;
          dispatch({ type: "previewed", preview, stressMove });
        });
        return undefined;
      },
      goBack: () => dispatch({ type: "wentBack" }),
      async write() {
        const chosen = chosenOptions();
        if ("errors" in chosen) return;
        const { options } = chosen;
        const task = standing ? "scenarioUpdate" : "scenario";
        await run(
          task,
          async (signal) => {
            if (!standing) {
              const sheet = await scenarios.createScenarioSheet(options, progress, { signal });
              dispatch({ type: "written", sheet });
              return;
            }
            const {
              addedRows: rows,
              addedMarkets: markets,
              ...sheet
            } = await scenarios.updateScenarioSheet(standing.sheetName, progress, { signal });
            dispatch({ type: "written", sheet: { ...sheet, added: { rows, markets } } });
          },
          true
        );
      },
      cancel() {
        stopper.current?.abort();
        dispatch({ type: "cancelling" });
      },
      writeFurther: (kind) =>
        run(kind, async () => {
          // What they assume they take from the comparison.
          const source = { table: standing?.options.table ?? table ?? state.usual?.tableName };
          const sheet =
            kind === "dashboard"
              ? await scenarios.createDashboardSheet(source, progress)
              : await scenarios.createReviewSheet(source, progress);
          dispatch({ type: "furtherWritten", kind, sheet });
        }),
      async save(name) {
        const checked = checkScenarioForm(form, locale);
        if ("errors" in checked) {
          dispatch({ type: "refused", errors: checked.errors });
          return checked.errors;
        }
        await run("saved", async () => {
          const { name: kept } = await scenarios.saveScenario(name, checked.options);
          const saved = await scenarios.listScenarios();
          dispatch({ type: "savedChanged", saved, notice: strings.saved.saidSaved(kept) });
        });
        return undefined;
      },
      load(name) {
        const found = state.saved.find((one) => one.name === name);
        if (!found) return;
        const loaded = formOf(found.options, locale);
        dispatch({
          type: "scenarioLoaded",
          form: loaded,
          notice: strings.saved.saidLoaded(found.name),
        });
      },
      remove: (name) =>
        run("saved", async () => {
          await scenarios.deleteScenario(name);
          const saved = await scenarios.listScenarios();
          dispatch({ type: "savedChanged", saved, notice: strings.saved.saidRemoved(name) });
        }),
      dismissFailure: () => dispatch({ type: "failureDismissed" }),
    };
  }, [locale, readUsual, run, scenarios, state]);

  return { scenario: state, commands };
}
