import { createPositionsSheet, createScenarioSheet } from "../commands/job";
import { onProblem } from "../commands/problem";
import { importPositionsInPauses, POSITIONS_TEMPLATE_CSV } from "../importing";
import product from "../../package.json";
import { fetchSample } from "./fetchSample";
import { hasPositionsTable } from "./hasPositionsTable";
import type { PaneServices } from "./services";
import { tierTableDates } from "../venues";

/** The pane's services in a real workbook. */
export function officeServices(): PaneServices {
  return {
    version: product.version,
    locale: Office.context?.contentLanguage || undefined,
    templateCsv: POSITIONS_TEMPLATE_CSV,
    tierTables: tierTableDates(),
    now: () => new Date(),
    importPositions: importPositionsInPauses,
    createPositionsSheet,
    createScenarioSheet,
    hasPositionsTable,
    onRibbonProblem: onProblem,
    fetchSample,
  };
}
