import {
  createHistorySheet,
  createPositionsSheet,
  previewUpdate,
  undoUpdate,
  updatePositionsSheet,
} from "../commands/job";
import { onProblem } from "../commands/problem";
import { importPositionsInPauses, POSITIONS_TEMPLATE_CSV } from "../importing";
import { fetchHyperliquidAccount } from "../market";
import { hasPositionsTable, readSelection } from "../sheets";
import product from "../../package.json";
import { browserStore, columnMemory } from "./columnMemory";
import { fetchSample } from "./fetchSample";
import { recordingErrors } from "./health/recordingErrors";
import { officeTabServices } from "./officeTabServices";
import type { PaneServices } from "./services";
import { tierTableDates } from "../venues";

/** The pane's services in a real workbook, whose numbers are written as `locale` does. */
export function officeServices(locale: string | undefined): PaneServices {
  return recordingErrors({
    ...officeTabServices,
    version: product.version,
    locale,
    templateCsv: POSITIONS_TEMPLATE_CSV,
    tierTables: tierTableDates(),
    now: () => new Date(),
    importPositions: importPositionsInPauses,
    readSelection,
    fetchHyperliquidAccount,
    columnMemory: columnMemory(browserStore(), Office.context?.partitionKey),
    createPositionsSheet,
    createHistorySheet,
    previewUpdate,
    updatePositionsSheet,
    undoUpdate,
    hasPositionsTable,
    onRibbonProblem: onProblem,
    fetchSample,
  });
}
