import { binancePositionRiskV2 } from "./binancePositionRiskV2";
import { binancePositionRiskV3 } from "./binancePositionRiskV3";
import { bybitPositionList } from "./bybitPositionList";
import { hyperliquidClearinghouse } from "./hyperliquidClearinghouse";
import type { PositionFormat } from "./positionFormat";

/** The JSON formats of open positions, most particular first. */
export const POSITION_FORMATS: readonly PositionFormat[] = [
  binancePositionRiskV2,
  binancePositionRiskV3,
  bybitPositionList,
  hyperliquidClearinghouse,
];
