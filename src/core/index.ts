export { bankruptcyPrice } from "./bankruptcyPrice";
export { breakEvenPrice } from "./breakEvenPrice";
export { feeToClose, marginWithCloseFee, marginWithoutCloseFee } from "./closeFee";
export { closeInParts, type PartialClose, type PartialOrder } from "./closeInParts";
export { valueAt, type ContractKind } from "./contract";
export { crossLiquidationPrice } from "./crossLiquidationPrice";
export { effectiveLeverage } from "./effectiveLeverage";
export { Fraction } from "./fraction";
export { fundingAnnualRate } from "./fundingAnnualRate";
export { fundingCost } from "./fundingCost";
export { hedgeCost, hedgeSize } from "./hedge";
export { initialMargin, requireLeverageAllowed, tierAtEntry } from "./initialMargin";
export { liquidationDistance } from "./liquidationDistance";
export { liquidationPrice } from "./liquidationPrice";
export { maintenanceMargin } from "./maintenanceMargin";
export { MarginError, invalidArgument, notAvailable } from "./marginError";
export { marginForLiquidation } from "./marginForLiquidation";
export { initialRate, largestValue } from "./marginRates";
export { marginRatio } from "./marginRatio";
export { tiersFor, type MaintenanceRule, type MarginRule } from "./marginRule";
export { marginToReach } from "./marginToReach";
export { maxLeverage } from "./maxLeverage";
export { openLoss } from "./openLoss";
export { profitAndLoss, type Exposure } from "./profitAndLoss";
export { QuickLiquidation } from "./quickLiquidation";
export { leverage, notNegative, positive, rate, signed } from "./quantity";
export { returnOnMargin } from "./returnOnMargin";
export { roundToTickHitFirst } from "./rounding";
export { sideSign, type Side } from "./side";
export { sizeForRisk } from "./sizeForRisk";
export { sizeOfValue } from "./sizeOfValue";
export { squareRoot } from "./squareRoot";
export { stopIsSafe } from "./stopIsSafe";
export {
  areContinuous,
  flatTier,
  progressiveTiers,
  tierOfValue,
  type MaintenanceTier,
  type TierRow,
} from "./tiers";
export { tradingFee } from "./tradingFee";
export { volatilityLeverage } from "./volatilityLeverage";
