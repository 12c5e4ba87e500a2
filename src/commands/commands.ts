import { newDashboardSheet, newPositionsSheet, newReviewSheet, newScenarioSheet } from "./ribbon";

export { decodeText, importHistory, importPositions } from "../importing";
export { createDashboardSheet } from "./dashboard";
export {
  createHistorySheet,
  createPositionsSheet,
  createScenarioSheet,
  previewUpdate,
  readScenarioSheet,
  readSelection,
  undoUpdate,
  updatePositionsSheet,
  updateScenarioSheet,
} from "./job";
export { previewScenario } from "./previewScenario";
export { clearProposals, readReview, writeProposal } from "./review";
export { createReviewSheet } from "./reviewSheet";
export { deleteScenario, listScenarios, loadScenario, saveScenario } from "./savedScenarios";

void Office.onReady(() => {
  Office.actions.associate("createPositionsSheet", newPositionsSheet);
  Office.actions.associate("createScenarioSheet", newScenarioSheet);
  Office.actions.associate("createDashboardSheet", newDashboardSheet);
  Office.actions.associate("createReviewSheet", newReviewSheet);
});
