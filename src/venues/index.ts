export type { Conventions, OrderCostPart, StepwiseLiquidation } from "./conventions";
export { findMarket, VENUES } from "./findMarket";
export {
  autoCloseMarginFraction,
  initialMarginFraction,
  maintenanceMarginFraction,
  zeroPrice,
} from "./ftx/ftxMargin";
export { flatRateMarket, tierRangeMarket } from "./genericMarket";
export { marginRule, type Market, type TableSource } from "./market";
export { OKX_CONTRACTS_AS_OF, okxContractSize } from "./okx/okxContracts";
export { isOldTable, MOST_TABLE_DAYS, tableDateText } from "./tableAge";
export { tierTableDates, type TierTableDate } from "./tierTableDates";
export type { Venue } from "./venue";
