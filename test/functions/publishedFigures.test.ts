import { functionOf } from "./calls/catalogueCalls";
import { call } from "./customFunctions";

// Printed figures as a person would ask for them in a cell; ids and sources as in docs/venues/examples.md.

test.each([
  [
    "binance-usdm-cross-btc",
    "CROSSLIQ",
    ["long", 32481.98, 109.488, 1535443.01, "BINANCE:BTCUSDT@2021-04-01", 356512.508, -448192.89],
    26316.89,
    0.005,
  ],
  [
    "binance-usdm-cross-eth",
    "CROSSLIQ",
    ["long", 1456.84, 3683.979, 1535443.01, "BINANCE:ETHUSDT@2021-04-01", 71200.81144, -56354.57],
    1153.26,
    0.005,
  ],
  ["dydx-iso", "CROSSLIQ", ["short", 3000, 3, 1000, 0.05], 3174.6, 0.005],
  ["dydx-cross", "CROSSLIQ", ["short", 3000, 1.5, 1000, 0.05, 175], 3380.95, 0.005],
  ["dydx-abacus-adj1", "CROSSLIQ", ["short", 1000, 3, 5772.436277, 0.03], 2838.976141423949, 1e-9],
  [
    "dydx-abacus-adj3",
    "CROSSLIQ",
    ["short", 10000, 0.1, 5772.436277, 0.03, 90],
    64878.02210679612,
    1e-9,
  ],
  ["drift-liq", "CROSSLIQ", ["long", 17.517653 / 17.5, 17.5, 10, 0.05], 0.45219, 1e-6],
  [
    "binance-implied-margin, 10 of it held",
    "MARGINTOADD",
    ["short", 42976.6, 0.003, null, 48303.07832462, 0.004, 10],
    6.55907191,
    1e-8,
  ],
  ["funding-ft-1", "FUNDINGCOST", ["short", 30, 2.77, -0.000008], 0.0006648, 1e-12],
  ["funding-ft-2", "FUNDINGCOST", ["short", 30, 2.73, -0.000004], 0.0003276, 1e-12],
  ["funding-ft-4", "FUNDINGCOST", ["short", 30, 2.76, -0.000003], 0.0002484, 1e-12],
  ["funding-ft-5", "FUNDINGCOST", ["short", 30, 2.77, 0.000003], -0.0002493, 1e-12],
  ["funding-ft-9", "FUNDINGCOST", ["short", 30, 2.82, 0.000097], -0.0082062, 1e-12],
  ["hyperliquid-funding-pay", "FUNDINGCOST", ["long", 10, 10000, 0.0095, 1 / 8], 118.75, 1e-9],
  ["okx-lin-uplratio", "PERPROE", ["long", 1597.74, 1584.33, 10], -0.0839310526118142, 1e-15],
  ["okx-lin-upl", "PERPPNL", ["long", 1597.74, 1584.33, 0.15], -2.0115, 1e-12],
  ["dydx-pnl-doc", "PERPPNL", ["long", 1, 0.801, 500], -99.5, 1e-12],
  [
    "bybit-btcusd-upnl",
    "PERPPNL",
    ["short", 30004.5006751, 26926, 299, "BYBIT:BTCUSD"],
    0.00113932,
    2e-8,
  ],
  ["dydx-bankrupt-doc", "ISOBANKRUPT", ["short", 1, 500, null, null, 100], 1.2, 1e-12],
  ["kraken-inv-bust", "ISOBANKRUPT", ["long", 8000, 1000, null, "INVERSE:0.01", 0.01], 7407, 0.5],
  ["ftx-collateral-used", "MARGINREQ", [0.23, 138.22, 10], 3.17906, 1e-12],
  ["ftx-size-12", "ALLOCATIONSIZE", [1000, 1, 1 / 0.12, 1], 8333, 0.5],
  [
    "ftx-mf, whose reciprocal it is",
    "ISOLEVERAGE",
    ["long", 400_000, 1, 400_000, 98_750],
    1 / 0.2469,
    0.002,
  ],
] as const)("%s: %s %j answers %p", (_id, name, given, printed, tolerance) => {
  const answer = call(functionOf(name), ...given);
  expect(typeof answer).toBe("number");
  expect(Math.abs((answer as number) - printed)).toBeLessThanOrEqual(tolerance);
});
