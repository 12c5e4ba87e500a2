import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { detectColumns } from "../../importing";
import type { DecimalMark } from "../../importing/numbers/readAmount";
import type { Correction } from "../checking/correctPosition";
import { withContractSize } from "../checking/contractSizes";
import { explainError, PaneError, type Task } from "../explainError";
import { onlyFile, readFile } from "../readFile";
import { readHistory } from "../reading/readHistory";
import { readColumns, readHeadedTable, readSource } from "../reading/readSource";
import { repairRow, rowCells, type RowCell } from "../reading/repairRow";
import type { Columns, TimeAnswers } from "../reading/reading";
import type { Source } from "../reading/source";
import type { Sample } from "../samples";
import type { PaneServices } from "../services";
import { strings } from "../strings";
import { paneReducer, type PaneAction } from "./paneReducer";
import { INITIAL_STATE, type PaneState, type Target } from "./paneState";

/** What a person can do in the pane. */
export interface PaneCommands {
  importFiles(files: ArrayLike<File> | null | undefined): Promise<void>;
  importText(text: string): Promise<void>;
  importSample(sample: Sample): Promise<void>;
  /** Reads the selected cells of the workbook, or the table under them. */
  importSelection(): Promise<void>;
  /** Asks Hyperliquid for the positions of an address. */
  importHyperliquid(address: string): Promise<void>;
  /** Shows which columns the positions on the screen were read from. */
  openColumns(): Promise<void>;
  /** Reads the table with these columns. */
  applyColumns(columns: Columns, remember: boolean): Promise<void>;
  /** Forgets what was chosen for these headings before. */
  forgetColumns(header: readonly string[]): void;
  /** Says how numbers are meant that can be read in two ways. */
  answerNumber(mark: DecimalMark): Promise<void>;
  /** The cells of a row of the table, as read. */
  rowCells(row: number): Promise<RowCell[] | undefined>;
  /** Reads the table again with a row as the person typed it. */
  repairRow(row: number, cells: readonly RowCell[]): Promise<void>;
  /** Sets a position right; undefined takes it back to what was read. */
  correct(row: number, correction: Correction | undefined): void;
  /** Sets the margin mode of every position whose source does not say it. */
  correctModes(mode: "isolated" | "cross"): void;
  /** Says the size of one contract of a symbol, as decimal text. */
  supplyContractSize(symbol: string, size: string): Promise<void>;
  /** Says what an export of closed trades leaves open about its times. */
  answerTimes(answers: TimeAnswers): Promise<void>;
  writeHistory(): Promise<void>;
  /** Stops the reading under way. */
  cancel(): void;
  writePositions(): Promise<void>;
  chooseTarget(target: Target): void;
  /** Says whether the source lists every open position. */
  sayCompleteness(listsAll: boolean): void;
  updatePositions(): Promise<void>;
  undoUpdate(): Promise<void>;
  openScenario(): void;
  goBack(): void;
  /** Opens the check that a step back has kept. */
  resumeCheck(): void;
  restart(): void;
  dismissFailure(): void;
  dismissRibbonFailure(): void;
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
    if (!previewUpdate || !asked || !result) return;
    // An empty account closes what the table has of it, where it is known whose it is.
    if (result.positions.length === 0 && result.venue === "") return;
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
    const progress = (step: string, fraction: number) =>
      dispatch({ type: "progressed", step, fraction });
    const onProgress = (fraction: number) => progress(strings.progress.read, fraction);
    const { importPositions, columnMemory: memory } = services;
    const importFrom = (load: (signal: AbortSignal) => Promise<Source>) =>
      runReading("read", async (signal) => {
        const source = await load(signal);
        await painted();
        const options = { importPositions, memory, onProgress, signal };
        return { type: "sourceRead", source, reading: await readSource(source, options) };
      });
    const readAgain = (source: Source, columns: Columns, mark?: DecimalMark) =>
      runReading("read", async (signal) => {
        await painted();
        const reading = await readColumns(columns, { onProgress, signal }, mark);
        return { type: "sourceRead", source, reading, mark };
      });
    const fileName = state.source?.fileName;

    return {
      async importFiles(files) {
        if (!files?.length) return;
        const name = files[0]?.name ?? "";
        await importFrom(async () => ({
          name,
          text: await readFile(onlyFile(files)!),
          fileName: name,
        }));
      },
      importText: (text) => importFrom(async () => ({ name: strings.start.paste.source, text })),
      importSample: ({ fileName }) =>
        importFrom(async () => ({
          name: fileName,
          text: await services.fetchSample(fileName),
          fileName,
        })),
      importSelection: () =>
        importFrom(async () => {
          const { address, rows } = await services.readSelection();
          return { name: address, rows };
        }),
      importHyperliquid: (address) =>
        importFrom(async (signal) => {
          const found = await services.fetchHyperliquidAccount(address, { signal });
          const { text, address: account, warning } = found;
          return { name: strings.hyperliquid.source(account), text, account, warning };
        }),
      async openColumns() {
        const { source, columns } = state;
        if (!source) return;
        await runReading("read", async (signal) => {
          if (columns) return { type: "columnsOpened", columns };
          const table = await readHeadedTable(source, { onProgress, signal });
          const mapping = detectColumns(table.header);
          return { type: "columnsOpened", columns: { table, mapping } };
        });
      },
      async applyColumns(columns, remember) {
        if (!state.source) return;
        const { header } = columns.table;
        if (!remember || !memory.remember(header, columns)) memory.forget(header);
        await readAgain(state.source, { ...columns, remembered: undefined, format: undefined });
      },
      forgetColumns: (header) => memory.forget(header),
      async answerNumber(mark) {
        if (state.source && state.columns) await readAgain(state.source, state.columns, mark);
      },
      async rowCells(row) {
        const { source, columns } = state;
        if (columns || !source) return columns && rowCells(columns, row);
        let found: Columns | undefined;
        await runReading("read", async (signal) => {
          const table = await readHeadedTable(source, { onProgress, signal });
          const format = state.readResult?.format;
          found = { table, mapping: detectColumns(table.header), format };
          return { type: "columnsLoaded", columns: found };
        });
        return found && rowCells(found, row);
      },
      async repairRow(row, cells) {
        const { source, columns, mark } = state;
        if (source && columns) await readAgain(source, repairRow(columns, row, cells), mark);
      },
      correct: (row, correction) => dispatch({ type: "corrected", row, correction }),
      correctModes: (mode) => dispatch({ type: "modesCorrected", mode }),
      async supplyContractSize(symbol, size) {
        const { source } = state;
        if (source && "text" in source) {
          await importFrom(async () => withContractSize(source, symbol, size));
        }
      },
      async answerTimes(answers) {
        const { source } = state;
        if (!source) return;
        await runReading("read", async (signal) => {
          await painted();
          const result = await readHistory(source, { onProgress, signal }, answers);
          return { type: "timesAnswered", answers, result };
        });
      },
      async writeHistory() {
        const result = state.history?.result;
        if (!result?.markets.length) return;
        await run("history", async () => {
          await painted();
          const sheet = await services.createHistorySheet(result, progress, { fileName });
          dispatch({ type: "historyWritten", sheet });
        });
      },
      cancel() {
        reading.current?.abort();
        dispatch({ type: "taskCancelled" });
      },
      async writePositions() {
        const { result } = state;
        if (!result?.positions.length) return;
        await run("positions", async () => {
          await painted();
          const sheet = await services.createPositionsSheet(result, progress, { fileName });
          dispatch({ type: "positionsWritten", sheet });
        });
      },
      chooseTarget: (target) => dispatch({ type: "targetChosen", target }),
      sayCompleteness: (listsAll) => dispatch({ type: "completenessSaid", listsAll }),
      async updatePositions() {
        const { result, updatePreview } = state;
        if (!services.updatePositionsSheet || !result) return;
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
      openScenario: () => dispatch({ type: "scenarioOpened" }),
      goBack: () => dispatch({ type: "wentBack" }),
      resumeCheck: () => dispatch({ type: "checkResumed" }),
      restart: () => dispatch({ type: "restarted" }),
      dismissFailure: () => dispatch({ type: "failureDismissed" }),
      dismissRibbonFailure: () => dispatch({ type: "ribbonFailed", error: undefined }),
    };
  }, [run, runReading, services, state]);

  return { state, commands };
}
