import type { ImportSource, Progress, ScenarioOptions } from "../commands/job";
import type { ImportResult, StepOptions } from "../importing";
import type { TierTableDate } from "../venues";

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
  /** Calls back when a command of the ribbon fails; returns how to stop. */
  onRibbonProblem(listener: (problem: { message: string }) => void): () => void;
  fetchSample(fileName: string): Promise<string>;
}
