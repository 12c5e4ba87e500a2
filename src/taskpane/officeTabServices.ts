import { comparisonSheets } from "../commands/comparisonSheets";
import { createScenarioSheet, updateScenarioSheet } from "../commands/job";
import { previewScenario } from "../commands/previewScenario";
import { clearProposals, readReview, writeProposal } from "../commands/review";
import { deleteScenario, listScenarios, saveScenario } from "../commands/savedScenarios";
import { usualAssumptions } from "../commands/usualAssumptions";
import { insertFormula } from "../sheets/write/insertFormula";
import { readReference } from "./reference/readReference";
import { copyText } from "./health/copyText";
import { functionFacts } from "./health/functionFacts";
import { lastError } from "./health/lastError";
import { officeFacts } from "./health/officeFacts";
import { recordingErrors } from "./health/recordingErrors";
import type { ReviewServices } from "./review/ReviewServices";
import type { ScenarioServices } from "./scenario/ScenarioServices";
import type { PaneServices } from "./services";

// Sheets that few visits write come in a chunk of their own, so that the pane shows sooner.
const createDashboardSheet: ScenarioServices["createDashboardSheet"] = async (...given) => {
  const dashboard = await import(/* webpackChunkName: "sheets" */ "../commands/dashboard");
  return dashboard.createDashboardSheet(...given);
};
const createReviewSheet: ReviewServices["createReviewSheet"] = async (...given) => {
  const review = await import(/* webpackChunkName: "sheets" */ "../commands/reviewSheet");
  return review.createReviewSheet(...given);
};

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
