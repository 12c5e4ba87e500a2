export { createPositions } from "./createPositions";
export { createScenario } from "./createScenario";
export type { PositionRow } from "./read/positionRow";
export { readPositions, type PositionsTable } from "./read/readPositions";
export { SheetsError, type SheetsReason } from "./SheetsError";
export { previewPositionsUpdate, undoLastUpdate, updatePositions } from "./update/updatePositions";
export type { WriteProgress } from "./write/createSheet";
