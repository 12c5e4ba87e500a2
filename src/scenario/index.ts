export { assumedCapital } from "./book/assumedCapital";
export type { Following, FollowingName } from "./book/following";
export { marketText } from "./book/plainRate";
export type { FollowedComparison } from "./comparison/followedComparison";
export { isAssumedRate, knownMarket, marketsOf } from "./comparison/bookMarkets";
export type {
  ComparisonOptions,
  HedgeAssumption,
  MarketAssumption,
} from "./comparison/comparisonOptions";
export type { CoveredPosition } from "./comparison/coveredPosition";
export { comparisonLayout, scenarioSheet, type ScenarioNames } from "./comparison/scenarioSheet";
export {
  assumptionsInCells,
  cellsOfAssumptions,
  INPUT_KEYS,
  MARKET_INPUTS,
  type ChosenAssumptions,
} from "./comparison/inputCells";
export {
  insertedRows,
  newPriceColumns,
  type InsertedRows,
  type StandingComparison,
} from "./comparison/standingComparison";
export type {
  DashboardOptions,
  DashboardSources,
  PriceColumns,
} from "./dashboard/dashboardOptions";
export { dashboardFollowing } from "./dashboard/dashboardFollowing";
export { dashboardSheet, type DashboardNames } from "./dashboard/dashboardSheet";
export { historySheet, type HistoryNames } from "./history/historySheet";
export { HISTORY_COLUMNS, type HistoryColumnName } from "./history/historyColumns";
export type { HistorySource } from "./history/historyTexts";
export { addressOf, area, cellAt, fixedAddressOf, type Area } from "./plan/area";
export { isFormula, type Cell, type Formula } from "./plan/cell";
export type { ConditionalFormatPlan, Paint } from "./plan/conditionalFormatPlan";
export type {
  Block,
  ChartPlan,
  NamePlan,
  NumberFormatPlan,
  SheetPlan,
  StylePlan,
  TablePlan,
  ValidationPlan,
} from "./plan/sheetPlan";
export { STYLES, type CellStyle, type StyleName } from "./plan/style";
export { EXAMPLE_POSITION } from "./positions/examplePosition";
export {
  POSITION_COLUMNS,
  positionColumnIndex,
  type PositionColumnName,
} from "./positions/positionColumns";
export { formatOfPosition } from "./positions/positionsFormats";
export { provenanceOf } from "./positions/positionRows";
export { positionsSheet, type PositionsNames } from "./positions/positionsSheet";
export {
  findingLines,
  isLegend,
  isSourceLine,
  sourceLine,
  type PositionsSource,
} from "./positions/sourceLines";
export { previewComparison } from "./preview/previewComparison";
export type {
  ComparisonPreview,
  PositionFigures,
  PreviewPosition,
  StrategyFigures,
} from "./preview/previewPosition";
export {
  PROPOSAL_COLUMNS,
  type Proposal,
  type ProposalColumn,
  type ReviewItem,
  type ReviewKind,
} from "./review/reviewItem";
export type { ReviewOptions } from "./review/reviewAssumptions";
export { followingOfReview } from "./review/reviewFollowing";
export { reviewPositions } from "./review/reviewPositions";
export type { ReviewPosition } from "./review/reviewPosition";
export { reviewSheet, type ReviewNames } from "./review/reviewSheet";
export { positionsUpdate, type PositionsUpdate, type RowCells } from "./update/positionsUpdate";
export type { StandingCell, StandingTable } from "./update/standingTable";
export type { UpdateSummary } from "./update/updateSummary";
