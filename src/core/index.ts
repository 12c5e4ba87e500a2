export { bankruptcyPrice } from "./bankruptcyPrice";
export { feeToClose, marginWithCloseFee, marginWithoutCloseFee } from "./closeFee";
export { valueAt, type ContractKind } from "./contract";
export { crossLiquidationPrice } from "./crossLiquidationPrice";
export { Fraction } from "./fraction";
export { fundingCost } from "./fundingCost";
export { initialMargin, requireLeverageAllowed } from "./initialMargin";
export { liquidationDistance } from "./liquidationDistance";
export { liquidationPrice } from "./liquidationPrice";
export { maintenanceMargin } from "./maintenanceMargin";
export { MarginError, invalidArgument, notAvailable } from "./marginError";
export { marginForLiquidation } from "./marginForLiquidation";
export { marginRatio } from "./marginRatio";
export { tiersFor, type MaintenanceRule, type MarginRule } from "./marginRule";
export { openLoss } from "./openLoss";
export { profitAndLoss, type Exposure } from "./profitAndLoss";
export { QuickLiquidation } from "./quickLiquidation";
export { leverage, notNegative, positive, rate, signed } from "./quantity";
export { roundToTickHitFirst } from "./rounding";
export { sideSign, type Side } from "./side";
export { squareRoot } from "./squareRoot";
export {
  areContinuous,
  flatTier,
  progressiveTiers,
  tierOfValue,
  type MaintenanceTier,
  type TierRow,
} from "./tiers";
