import { createRequire } from "node:module";
import { loadFunctions } from "./addin.mjs";
import { time } from "./timing.mjs";

const require = createRequire(import.meta.url);
const ccxt = require("ccxt");
const { positions } = require("@orderly.network/perp");

const CALLS = 20_000;
const EXPECTED = 54216.867469879515;

/** ccxt computes a liquidation price while it parses a position; only tier 1 is comparable. */
function ccxtPrice() {
  const symbol = "BTC/USDT:USDT";
  const exchange = new ccxt.binance();
  exchange.setMarkets([
    {
      id: "BTCUSDT",
      symbol,
      base: "BTC",
      quote: "USDT",
      settle: "USDT",
      type: "swap",
      swap: true,
      contract: true,
      linear: true,
      inverse: false,
      contractSize: 1,
      precision: { price: 0.01, amount: 0.001 },
      limits: {},
      info: {},
    },
  ]);
  exchange.options.leverageBrackets = { [symbol]: [["0", "0.004"]] };
  const position = {
    symbol: "BTCUSDT",
    positionAmt: "0.5",
    entryPrice: "60000",
    notional: "30000",
    isolated: true,
    isolatedWallet: "3000",
    leverage: "10",
    initialMargin: "3000",
    maintMargin: "120",
    unrealizedProfit: "0",
    positionInitialMargin: "3000",
    openOrderInitialMargin: "0",
    positionSide: "BOTH",
  };
  return () => exchange.parseAccountPosition(position).liquidationPrice;
}

function orderlyPrice() {
  const inputs = {
    isolatedPositionMargin: 3000,
    costPosition: 30000,
    positionQty: 0.5,
    sumUnitaryFunding: 0,
    lastSumUnitaryFunding: 0,
    baseMMR: 0.004,
    baseIMR: 0.0066,
    IMRFactor: 0,
    referencePrice: 60000,
    leverage: 10,
  };
  return () => positions.liquidationPriceIsolated(inputs);
}

function ourPrice() {
  const { ISOLIQ } = loadFunctions().functions;
  return () =>
    ISOLIQ([["long"]], [[60000]], [[0.5]], [[10]], [["BINANCE:BTCUSDT"]], null, null)[0][0];
}

export function compareOnePrice() {
  const peers = [
    ["ISOLIQ", ourPrice(), 0],
    ["ccxt 4.5.84", ccxtPrice(), 0.005],
    ["@orderly.network/perp 5.2.1", orderlyPrice(), 0],
  ];
  const rates = peers.map(([name, price, tolerance]) => {
    if (Math.abs(price() - EXPECTED) > tolerance) {
      throw new Error(`${name} answers ${price()}, not ${EXPECTED}`);
    }
    const { median } = time(() => {
      for (let call = 0; call < CALLS; call += 1) price();
    });
    return { name, perSecond: (CALLS / median) * 1000 };
  });
  const [ours] = rates;
  return [
    "one price at a time, 0.5 BTC at 60,000 with leverage 10, first tier:",
    ...rates.map(
      ({ name, perSecond }) =>
        `  ${name}: ${Math.round(perSecond).toLocaleString("en")} a second` +
        (name === ours.name ? "" : `, ISOLIQ ×${(ours.perSecond / perSecond).toFixed(1)}`)
    ),
  ];
}
