import { Fraction } from "../../core";
import { onMarkValue } from "../maintenanceRules";
import type { Market } from "../market";
import { readRateRow, tierTableOn, type RateRow, type TierFile } from "../tierTable";
import type { Venue } from "../venue";
import usdm2021 from "./tables/usdm-2021-03-26.json";
import usdm2024 from "./tables/usdm-2024-10-24.json";
import usdm2026 from "./tables/usdm-2026-07-02.json";

const USDM_TABLES = [usdm2021, usdm2024, usdm2026] as unknown as readonly TierFile<RateRow>[];

/** Base taker fee of USDⓈ-M futures, regular user: Binance futures fee schedule (read 2026-11). */
const USDM_TAKER_FEE = new Fraction("0.0005");
/** Base taker fee of COIN-M futures, regular user: Binance FAQ 360033544231 (read 2026-11). */
const COINM_TAKER_FEE = new Fraction("0.0004");

const LINEAR_SYMBOL = /^[A-Z0-9]{1,30}(USDT|USDC|BUSD|FDUSD|USD1|BNFCR)$/;
const INVERSE_SYMBOL = /^[A-Z0-9]{1,30}USD_PERP$/;

/**
 * Binance Futures.
 *
 * Maintenance margin = notional at mark × rate − maintenance amount; the tier is that of the notional
 * at the liquidation price; no fee is part of it. Source: Binance FAQ b3c689c1f50a44cabb3a84e663b81d93.
 */
export const binance: Venue = {
  id: "BINANCE",
  name: "Binance",
  market(symbol, day) {
    const spelled = symbol.replace(/^(.*USD)(\.P|PERP)$/, "$1_PERP").replace(/\.P$/, "");
    if (INVERSE_SYMBOL.test(spelled)) return inverseMarket(spelled);
    if (LINEAR_SYMBOL.test(spelled)) return linearMarket(spelled, day);
    return undefined;
  },
};

function linearMarket(symbol: string, day: string | undefined): Market {
  const table = tierTableOn(USDM_TABLES, symbol, day, readRateRow);
  return {
    id: `BINANCE:${symbol}`,
    venue: "Binance",
    contract: "linear",
    maintenance: table && onMarkValue(table.tiers),
    table,
    takerFeeRate: USDM_TAKER_FEE,
    reservesCloseFee: false,
    fundingIntervalHours: 8,
  };
}

function inverseMarket(symbol: string): Market {
  return {
    id: `BINANCE:${symbol}`,
    venue: "Binance",
    contract: "inverse",
    maintenance: undefined,
    table: undefined,
    takerFeeRate: COINM_TAKER_FEE,
    reservesCloseFee: false,
    fundingIntervalHours: 8,
  };
}
