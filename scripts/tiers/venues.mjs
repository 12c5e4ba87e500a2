import { binanceBrackets } from "./replies/binance.mjs";
import { bybitNextPage, bybitRiskLimits } from "./replies/bybit.mjs";
import { hyperliquidMeta } from "./replies/hyperliquid.mjs";
import { okxPositionTiers } from "./replies/okx.mjs";

const rateRow = ({ cap, rate, maxLeverage }) => [cap, rate, maxLeverage];

/**
 * What each venue's reply is, and how its tables are kept.
 *
 * parse: pages of a reply → Map of symbol → tiers [{floor, cap, rate, maxLeverage, deduction?}], or
 * {refused: reason}. isProgressive: whether deductions make maintenance margin continuous.
 */
export const VENUES = {
  binance: {
    folder: "binance",
    prefix: "usdm",
    endpoint: "Binance GET /fapi/v1/leverageBracket",
    columns: "rows: [cap, maintenance rate, maximum leverage]; floors and deductions follow",
    isProgressive: true,
    parse: binanceBrackets,
    toRow: rateRow,
  },
  "binance-coinm": {
    folder: "binance",
    prefix: "coinm",
    endpoint: "Binance GET /dapi/v2/leverageBracket",
    columns:
      "rows: [cap in coins, maintenance rate, maximum leverage]; floors and deductions follow",
    isProgressive: true,
    parse: binanceBrackets,
    toRow: rateRow,
  },
  bybit: {
    folder: "bybit",
    prefix: "linear",
    endpoint: "Bybit GET /v5/market/risk-limit?category=linear",
    columns: "rows: [cap, maintenance rate, maximum leverage]; floors and deductions follow",
    isProgressive: true,
    parse: (pages) => bybitRiskLimits(pages, "linear"),
    nextPage: bybitNextPage,
    toRow: rateRow,
  },
  "bybit-inverse": {
    folder: "bybit",
    prefix: "inverse",
    endpoint: "Bybit GET /v5/market/risk-limit?category=inverse",
    columns:
      "rows: [cap in coins, maintenance rate, maximum leverage]; floors and deductions follow",
    isProgressive: true,
    parse: (pages) => bybitRiskLimits(pages, "inverse"),
    nextPage: bybitNextPage,
    toRow: rateRow,
  },
  okx: {
    folder: "okx",
    prefix: "swap",
    endpoint: "OKX GET /api/v5/public/position-tiers?instType=SWAP",
    columns:
      "rows: [most contracts, maintenance rate, maximum leverage]; the whole position takes its tier's rate",
    isProgressive: false,
    parse: okxPositionTiers,
    toRow: rateRow,
  },
  hyperliquid: {
    folder: "hyperliquid",
    prefix: "mainnet",
    endpoint: "Hyperliquid POST /info meta",
    columns: "rows: [cap, maximum leverage]; maintenance rate is 1 / (2 × maximum leverage)",
    isProgressive: true,
    parse: hyperliquidMeta,
    request: {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ type: "meta" }),
    },
    toRow: ({ cap, maxLeverage }) => [cap, maxLeverage],
  },
};
