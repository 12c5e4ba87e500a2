export { createHistory } from "./createHistory";
export { createPositions } from "./createPositions";
export { createScenario } from "./createScenario";
export type { PositionRow } from "./read/positionRow";
export { readPositions, type PositionsTable } from "./read/readPositions";
export { readSelection, type Selection } from "./read/readSelection";
export { SheetsError, type SheetsReason } from "./SheetsError";
export { previewPositionsUpdate, undoLastUpdate, updatePositions } from "./update/updatePositions";
export type { WriteProgress } from "./write/createSheet";
