import type { ComparisonSheet } from "../../commands/comparisonSheets";
import type { DashboardRequest } from "../../commands/dashboard";
import type { Cancellable, Progress, ScenarioOptions } from "../../commands/job";
import type { ComparisonPreview } from "../../commands/previewScenario";
import type { ReviewRequest } from "../../commands/review";
import type { SavedScenario } from "../../commands/savedScenarios";
import type { UsualAssumptions } from "../../commands/usualAssumptions";

/** A sheet that was written, and how many positions it is about. */
export interface WrittenSheet {
  readonly sheetName: string;
  readonly positions: number;
}

/** What the scenario steps need from the workbook. */
export interface ScenarioServices {
  usualAssumptions(table?: string, hedgeMarket?: string): Promise<UsualAssumptions>;
  /** The comparisons that the workbook holds already, the newest last. */
  comparisonSheets(): Promise<ComparisonSheet[]>;
  previewScenario(
    options: ScenarioOptions
  ): Promise<ComparisonPreview & { readonly capitalAssumed: boolean }>;
  createScenarioSheet(
    options: ScenarioOptions,
    progress?: Progress,
    cancel?: Cancellable
  ): Promise<WrittenSheet>;
  updateScenarioSheet(
    sheet: string | undefined,
    progress?: Progress,
    cancel?: Cancellable
  ): Promise<WrittenSheet & { readonly addedRows: number; readonly addedMarkets: number }>;
  createDashboardSheet(request?: DashboardRequest, progress?: Progress): Promise<WrittenSheet>;
  createReviewSheet(request?: ReviewRequest, progress?: Progress): Promise<WrittenSheet>;
  listScenarios(): Promise<SavedScenario[]>;
  saveScenario(name: string, options: ScenarioOptions): Promise<SavedScenario>;
  deleteScenario(name: string): Promise<boolean>;
}
