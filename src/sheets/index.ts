export { createPositions } from "./createPositions";
export { createScenario } from "./createScenario";
export type { PositionRow } from "./read/positionRow";
export { readPositions, type PositionsTable } from "./read/readPositions";
export { SheetsError, type SheetsReason } from "./SheetsError";
export type { WriteProgress } from "./write/createSheet";
