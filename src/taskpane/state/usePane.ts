import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { explainError, PaneError, type Task } from "../explainError";
import { onlyFile, readFile } from "../readFile";
import type { Sample } from "../samples";
import { checkScenarioForm, type ScenarioField, type ScenarioFormErrors } from "../scenarioForm";
import type { PaneServices } from "../services";
import { strings } from "../strings";
import { paneReducer, type PaneAction } from "./paneReducer";
import { INITIAL_STATE, type PaneState, type Target } from "./paneState";

/** What a person can do in the pane. */
export interface PaneCommands {
  importFiles(files: ArrayLike<File> | null | undefined): Promise<void>;
  importText(text: string): Promise<void>;
  importSample(sample: Sample): Promise<void>;
  /** Stops the reading under way. */
  cancel(): void;
  writePositions(): Promise<void>;
  chooseTarget(target: Target): void;
  updatePositions(): Promise<void>;
  undoUpdate(): Promise<void>;
  changeField(field: ScenarioField, value: string): void;
  /** Resolves to the fields that are wrong, if any; nothing is written then. */
  writeScenario(): Promise<ScenarioFormErrors | undefined>;
  openScenario(): void;
  goBack(): void;
  restart(): void;
  dismissFailure(): void;
  dismissRibbonFailure(): void;
  showAbout(shown: boolean): void;
}

/** Lets the browser paint, so that a person sees the progress before long work starts. */
const painted = () => new Promise((resolve) => setTimeout(resolve));

/** The pane's state and the commands that change it; the workbook is reached through `services` only. */
export function usePane(services: PaneServices): { state: PaneState; commands: PaneCommands } {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);

  const reading = useRef<AbortController>();

  const run = useCallback(async (task: Task, work: () => Promise<void>) => {
    dispatch({ type: "taskStarted", task, step: strings.progress[task] });
    try {
      await work();
    } catch (error) {
      dispatch({ type: "taskFailed", error: explainError(error, task) });
    }
  }, []);

  /** Reading writes nothing, so that it may be stopped at any time; what comes after the stop is dropped. */
  const runReading = useCallback(
    async (task: Task, read: (signal: AbortSignal) => Promise<PaneAction>) => {
      const controller = new AbortController();
      reading.current = controller;
      dispatch({ type: "taskStarted", task, step: strings.progress[task], cancellable: true });
      try {
        const outcome = await read(controller.signal);
        if (!controller.signal.aborted) dispatch(outcome);
      } catch (error) {
        if (controller.signal.aborted) return;
        dispatch({ type: "taskFailed", error: explainError(error, task) });
      }
    },
    []
  );

  const lookUpTable = useCallback(async () => {
    // Only offers a shortcut: where Excel cannot be asked just now, there is none.
    const present = await services.hasPositionsTable().catch(() => false);
    dispatch({ type: "tableLookedUp", present });
  }, [services]);

  useEffect(() => {
    void lookUpTable();
    window.addEventListener("focus", lookUpTable);
    return () => window.removeEventListener("focus", lookUpTable);
  }, [lookUpTable]);

  const { result, screen, tableInWorkbook, target } = state;
  useEffect(() => {
    const { previewUpdate } = services;
    const asked = screen === "preview" && tableInWorkbook && target === "update";
    if (!previewUpdate || !asked || !result?.positions.length) return;
    const compare = async () => {
      try {
        return { summary: await previewUpdate(result) };
      } catch (error) {
        return { failure: explainError(error, "update") };
      }
    };
    void compare().then((preview) => dispatch({ type: "updateCompared", result, preview }));
  }, [result, screen, services, tableInWorkbook, target]);

  useEffect(
    () =>
      services.onRibbonProblem(({ message }) =>
        dispatch({ type: "ribbonFailed", error: { title: strings.failure.ribbon, message } })
      ),
    [services]
  );

  const commands = useMemo<PaneCommands>(() => {
    const importFrom = (source: string, read: () => Promise<string>, fileName?: string) =>
      runReading("read", async (signal) => {
        const text = await read();
        await painted();
        const onProgress = (fraction: number) => progress(strings.progress.read, fraction);
        const result = await services.importPositions(text, { fileName, onProgress, signal });
        return { type: "imported", source, fileName, result };
      });
    const progress = (step: string, fraction: number) =>
      dispatch({ type: "progressed", step, fraction });

    return {
      async importFiles(files) {
        if (!files?.length) return;
        const name = files[0]?.name ?? "";
        await importFrom(name, async () => readFile(onlyFile(files)!), name);
      },
      importText: (text) => importFrom(strings.start.paste.source, async () => text),
      importSample: (sample) =>
        importFrom(sample.fileName, () => services.fetchSample(sample.fileName), sample.fileName),
      cancel() {
        reading.current?.abort();
        dispatch({ type: "taskCancelled" });
      },
      async writePositions() {
        const { result, fileName } = state;
        if (!result?.positions.length) return;
        await run("positions", async () => {
          await painted();
          const sheet = await services.createPositionsSheet(result, progress, { fileName });
          dispatch({ type: "positionsWritten", sheet });
        });
      },
      chooseTarget: (target) => dispatch({ type: "targetChosen", target }),
      async updatePositions() {
        const { result, fileName, updatePreview } = state;
        if (!services.updatePositionsSheet || !result?.positions.length) return;
        const table =
          updatePreview && "summary" in updatePreview ? updatePreview.summary.tableName : undefined;
        await run("update", async () => {
          await painted();
          const summary = await services.updatePositionsSheet!(result, progress, {
            fileName,
            table,
          });
          dispatch({ type: "positionsUpdated", summary, rows: result.positions.length });
        });
      },
      async undoUpdate() {
        await run("undo", async () => {
          const undone = await services.undoUpdate?.();
          if (!undone) {
            throw new PaneError(strings.failure.nothingToUndo, strings.failure.nothingToUndoAdvice);
          }
          dispatch({ type: "updateUndone" });
        });
      },
      changeField: (field, value) => dispatch({ type: "fieldChanged", field, value }),
      async writeScenario() {
        const checked = checkScenarioForm(state.form, services.locale);
        if ("errors" in checked) {
          dispatch({ type: "formRefused", errors: checked.errors });
          return checked.errors;
        }
        await run("scenario", async () => {
          await painted();
          const table = state.positionsSheet?.tableName;
          const options = table ? { ...checked.options, table } : checked.options;
          const sheet = await services.createScenarioSheet(options, progress);
          dispatch({ type: "scenarioWritten", sheet });
        });
        return undefined;
      },
      openScenario: () => dispatch({ type: "scenarioOpened" }),
      goBack: () => dispatch({ type: "wentBack" }),
      restart: () => dispatch({ type: "restarted" }),
      dismissFailure: () => dispatch({ type: "failureDismissed" }),
      dismissRibbonFailure: () => dispatch({ type: "ribbonFailed", error: undefined }),
      showAbout: (shown) => dispatch({ type: "aboutToggled", shown }),
    };
  }, [run, runReading, services, state]);

  return { state, commands };
}
