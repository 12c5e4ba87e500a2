export { correlations } from "./correlations";
export { equalProbability, type MarginAt } from "./equalProbability";
export { DAYS_A_YEAR, levelTouchedWith, touchProbability, type PriceProcess } from "./firstPassage";
export { hedgeRatio } from "./hedgeRatio";
export { portfolioVolatility } from "./portfolioVolatility";
export { averageTrueRange } from "./volatility/averageTrueRange";
export type { Candle } from "./volatility/candle";
export {
  CANDLE_ESTIMATORS,
  CLOSE_ESTIMATORS,
  volatilityOfCandles,
  volatilityOfCloses,
  type CandleEstimator,
  type CloseEstimator,
} from "./volatility/realizedVolatility";
