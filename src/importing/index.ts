export { importPositions, importPositionsInPauses, type ImportOptions } from "./importPositions";
export type { StepOptions } from "./steps";
export { ImportError, type ImportErrorReason } from "./importError";
export { decodeText } from "./text/decodeText";
export { POSITIONS_TEMPLATE_CSV } from "./template";
export type { Table, TableRow } from "./csv/readTable";
export { findHeader, type HeadedTable } from "./csv/findHeader";
export {
  COLUMN_TITLES,
  detectColumns,
  missingColumns,
  type ColumnField,
  type ColumnMapping,
} from "./csv/columns";
export { importHistory, importHistoryInPauses } from "./history/importHistory";
export type {
  DateOrder,
  HistoryOptions,
  HistoryResult,
  MarketHistory,
} from "./history/historyResult";
export type { Finding, ImportResult, Position, Provenance, ProvenanceField } from "./position";
