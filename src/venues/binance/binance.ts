import { onMarkValue } from "../maintenanceRules";
import type { Market } from "../market";
import { takerFee } from "../takerFee";
import { missingBefore, readRateRow, tierTableOn, type RateRow, type TierFile } from "../tierTable";
import type { Venue } from "../venue";
import { binanceConventions } from "./binanceConventions";
import coinm2024 from "./tables/coinm-2024-01-01.json";
import usdm2021 from "./tables/usdm-2021-03-26.json";
import usdm2024 from "./tables/usdm-2024-10-24.json";
import usdm2026 from "./tables/usdm-2026-07-02.json";

const USDM_TABLES = [usdm2021, usdm2024, usdm2026] as unknown as readonly TierFile<RateRow>[];
const COINM_TABLES = [coinm2024] as unknown as readonly TierFile<RateRow>[];

const USDM_TAKER_FEE = takerFee(
  "0.0005",
  "USDⓈ-M, regular user: fee table of FAQ 360033544231 as restated by third parties (2026)"
);
const COINM_TAKER_FEE = takerFee(
  "0.0004",
  "COIN-M, regular user: example in Binance FAQ 360033544231 (undated copy); raised later according to third parties"
);

const LINEAR_SYMBOL = /^[A-Z0-9]{1,30}(USDT|USDC|BUSD|FDUSD|USD1|BNFCR)$/;
const INVERSE_SYMBOL = /^[A-Z0-9]{1,30}USD_PERP$/;
/** TradingView's ending of a perpetual, today's and that of before 2022. */
const CHARTED = /\.P$|([^_])PERP$/;
/** TradingView's `BTCUSD.P`; but `BTCBUSD.P` and `BTCFDUSD.P` settle in a stablecoin. */
const CHARTED_INVERSE = /^(BNB|(?![A-Z0-9]*(?:B|FD)USD(?:\.P|PERP)$)[A-Z0-9]+)USD(?:\.P|PERP)$/;

/**
 * Binance Futures, USDⓈ-M (linear) and COIN-M (inverse).
 *
 * Maintenance margin = notional at mark × rate − maintenance amount; the tier is that of the notional
 * at the liquidation price; no fee is part of it. Source: Binance FAQ b3c689c1f50a44cabb3a84e663b81d93.
 */
export const binance: Venue = {
  id: "BINANCE",
  name: "Binance",
  tables: [...USDM_TABLES, ...COINM_TABLES],
  market(symbol, day) {
    const spelled = symbol.replace(CHARTED_INVERSE, "$1USD_PERP").replace(CHARTED, "$1");
    if (INVERSE_SYMBOL.test(spelled)) return binanceMarket(spelled, "inverse", day);
    if (LINEAR_SYMBOL.test(spelled)) return binanceMarket(spelled, "linear", day);
    return undefined;
  },
};

function binanceMarket(
  symbol: string,
  contract: Market["contract"],
  day: string | undefined
): Market {
  const isLinear = contract === "linear";
  const tables = isLinear ? USDM_TABLES : COINM_TABLES;
  const table = tierTableOn(tables, symbol, day, readRateRow);
  return {
    id: `BINANCE:${symbol}`,
    venue: "Binance",
    contract,
    maintenance: table && onMarkValue(table),
    missing: missingBefore(tables, symbol, day),
    table,
    ...(isLinear ? USDM_TAKER_FEE : COINM_TAKER_FEE),
    reservesCloseFee: false,
    fundingIntervalHours: 8,
    conventions: binanceConventions,
  };
}
