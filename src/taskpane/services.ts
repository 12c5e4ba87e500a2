import type { Progress, ScenarioOptions } from "../commands/job";
import type { ImportResult } from "../importing/position";
import type { TierTableDate } from "./tierTables";

/** What the pane needs from outside itself: the workbook, the importer, its own origin. */
export interface PaneServices {
  version: string;
  /** Locale of numbers in the pane; undefined is that of the browser. */
  locale?: string;
  templateCsv: string;
  tierTables: readonly TierTableDate[];
  importPositions(text: string, options?: { fileName?: string }): ImportResult;
  createPositionsSheet(
    result: ImportResult,
    progress?: Progress
  ): Promise<{ sheetName: string; tableName: string; rows: number }>;
  createScenarioSheet(
    options: ScenarioOptions,
    progress?: Progress
  ): Promise<{ sheetName: string; positions: number }>;
  hasPositionsTable(): Promise<boolean>;
  fetchSample(fileName: string): Promise<string>;
}
