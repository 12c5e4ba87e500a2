import { binanceAccount } from "./binanceAccount";
import { binanceAccountUpdate } from "./binanceAccountUpdate";
import { binanceCoinM } from "./binanceCoinM";
import { binancePositionRiskV2 } from "./binancePositionRiskV2";
import { binancePositionRiskV3 } from "./binancePositionRiskV3";
import { bybitPositionList } from "./bybitPositionList";
import { ccxtPositions } from "./ccxtPositions";
import { ftxPositions } from "./ftxPositions";
import { hyperliquidClearinghouse } from "./hyperliquidClearinghouse";
import { okxPositions } from "./okxPositions";
import type { PositionFormat } from "./positionFormat";

const VENUE_FORMATS: readonly PositionFormat[] = [
  binanceCoinM,
  binancePositionRiskV2,
  binancePositionRiskV3,
  binanceAccount,
  binanceAccountUpdate,
  bybitPositionList,
  hyperliquidClearinghouse,
  okxPositions,
  ftxPositions,
];

/** The JSON formats of open positions, most particular first. */
export const POSITION_FORMATS: readonly PositionFormat[] = [
  ccxtPositions(VENUE_FORMATS),
  ...VENUE_FORMATS,
];
