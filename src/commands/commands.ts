import { newPositionsSheet, newScenarioSheet } from "./ribbon";

export { importPositions } from "../importing";
export { createPositionsSheet, createScenarioSheet } from "./job";

void Office.onReady(() => {
  Office.actions.associate("createPositionsSheet", newPositionsSheet);
  Office.actions.associate("createScenarioSheet", newScenarioSheet);
});
