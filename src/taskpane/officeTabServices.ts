import { comparisonSheets } from "../commands/comparisonSheets";
import { createDashboardSheet } from "../commands/dashboard";
import { createScenarioSheet, updateScenarioSheet } from "../commands/job";
import { previewScenario } from "../commands/previewScenario";
import { clearProposals, createReviewSheet, readReview, writeProposal } from "../commands/review";
import { deleteScenario, listScenarios, saveScenario } from "../commands/savedScenarios";
import { usualAssumptions } from "../commands/usualAssumptions";
import { insertFormula } from "../sheets/write/insertFormula";
import { readReference } from "./reference/readReference";
import { copyText } from "./health/copyText";
import { functionFacts } from "./health/functionFacts";
import { lastError } from "./health/lastError";
import { officeFacts } from "./health/officeFacts";
import { recordingErrors } from "./health/recordingErrors";
import type { PaneServices } from "./services";

/** What the tabs beside the import need in a real workbook. */
export const officeTabServices: Pick<
  PaneServices,
  "scenarios" | "review" | "functions" | "health"
> = {
  scenarios: recordingErrors({
    usualAssumptions,
    comparisonSheets,
    previewScenario,
    createScenarioSheet,
    updateScenarioSheet,
    createDashboardSheet,
    createReviewSheet,
    listScenarios,
    saveScenario,
    deleteScenario,
  }),
  review: recordingErrors({ readReview, writeProposal, clearProposals, createReviewSheet }),
  functions: recordingErrors({ readReference, insertFormula }),
  health: { functionFacts, officeFacts, lastError, copyText },
};
