import { newPositionsSheet, newScenarioSheet } from "./ribbon";

export { decodeText, importHistory, importPositions } from "../importing";
export {
  createHistorySheet,
  createPositionsSheet,
  createScenarioSheet,
  previewUpdate,
  readSelection,
  undoUpdate,
  updatePositionsSheet,
} from "./job";
export { previewScenario } from "./previewScenario";
export { deleteScenario, listScenarios, loadScenario, saveScenario } from "./savedScenarios";

void Office.onReady(() => {
  Office.actions.associate("createPositionsSheet", newPositionsSheet);
  Office.actions.associate("createScenarioSheet", newScenarioSheet);
});
