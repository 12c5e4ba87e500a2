import type { ImportSource, Progress, ScenarioOptions } from "../commands/job";
import type { ImportResult, StepOptions } from "../importing";
import type { TierTableDate } from "../venues";

/** What an import changes, or has changed, in the Positions table of the workbook. */
export interface UpdateSummary {
  sheetName: string;
  tableName: string;
  added: string[];
  changed: { label: string; columns: string[] }[];
  unchanged: number;
  /** In the table, but not in the import: kept, and marked. */
  vanished: string[];
}

/** What the pane needs from outside itself: the workbook, the importer, its own origin. */
export interface PaneServices {
  version: string;
  /** Locale of numbers in the pane; undefined is that of the browser. */
  locale?: string;
  templateCsv: string;
  tierTables: readonly TierTableDate[];
  now(): Date;
  /** Reads in steps with pauses, so that the pane stays alive over large files. */
  importPositions(
    text: string,
    options?: { fileName?: string } & StepOptions
  ): Promise<ImportResult>;
  createPositionsSheet(
    result: ImportResult,
    progress?: Progress,
    source?: ImportSource
  ): Promise<{ sheetName: string; tableName: string; rows: number }>;
  createScenarioSheet(
    options: ScenarioOptions,
    progress?: Progress
  ): Promise<{ sheetName: string; positions: number }>;
  hasPositionsTable(): Promise<boolean>;
  /** What updating the table would change; writes nothing. */
  previewUpdate?(result: ImportResult): Promise<UpdateSummary>;
  updatePositionsSheet?(
    result: ImportResult,
    progress?: Progress,
    source?: ImportSource & { table?: string }
  ): Promise<UpdateSummary>;
  /** Restores the table as it was before the last update; undefined where there is nothing to undo. */
  undoUpdate?(): Promise<{ tableName: string } | undefined>;
  /** Calls back when a command of the ribbon fails; returns how to stop. */
  onRibbonProblem(listener: (problem: { message: string }) => void): () => void;
  fetchSample(fileName: string): Promise<string>;
}
