import type { ImportSource, Progress, UpdateSummary } from "../commands/job";
import type { HistoryResult, ImportResult, StepOptions, TableRow } from "../importing";
import type { HyperliquidAccount } from "../market";
import type { ColumnMemory } from "./columnMemory";
import type { FunctionServices } from "./reference/FunctionServices";
import type { HealthServices } from "./health/HealthServices";
import type { ReviewServices } from "./review/ReviewServices";
import type { ScenarioServices } from "./scenario/ScenarioServices";
import type { TierTableDate } from "../venues";

export type { UpdateSummary } from "../commands/job";

/** What the pane needs from outside itself: the workbook, the importer, its own origin. */
export interface PaneServices {
  version: string;
  /** Locale of numbers and dates in the pane; undefined is that of the browser. */
  locale?: string;
  templateCsv: string;
  tierTables: readonly TierTableDate[];
  now(): Date;
  /** Reads in steps with pauses, so that the pane stays alive over large files. */
  importPositions(
    text: string,
    options?: { fileName?: string } & StepOptions
  ): Promise<ImportResult>;
  /** The selected cells of the workbook, or the table under them, as text. */
  readSelection(): Promise<{ address: string; rows: TableRow[] }>;
  /** Hyperliquid's public answer on an account; nothing but the address is sent. */
  fetchHyperliquidAccount(
    address: string,
    options?: { signal?: AbortSignal }
  ): Promise<HyperliquidAccount>;
  /** Which columns hold what in tables that were read before. */
  columnMemory: ColumnMemory;
  createPositionsSheet(
    result: ImportResult,
    progress?: Progress,
    source?: ImportSource
  ): Promise<{ sheetName: string; tableName: string; rows: number }>;
  createHistorySheet(
    result: HistoryResult,
    progress?: Progress,
    source?: ImportSource
  ): Promise<{ sheetName: string; tableName: string; rows: number }>;
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
  scenarios: ScenarioServices;
  review: ReviewServices;
  functions: FunctionServices;
  health: HealthServices;
}
