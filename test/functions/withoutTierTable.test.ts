import { functionOf } from "./calls/catalogueCalls";
import { call } from "./customFunctions";

const LINEAR = "BINANCE:ABCUSDT";
const INVERSE = "BINANCE:ABCUSD_PERP";

/** What needs no tier table works for every symbol of a known venue; its grammar tells the contract. */
test.each([
  ["PERPPNL", ["long", 100, 110, 2, LINEAR], 20],
  ["PERPPNL", ["long", 100, 125, 1000, INVERSE], 2],
  ["PERPROE", ["short", 100, 90, 5, LINEAR], 0.5],
  ["PERPROE", ["short", 125, 100, 5, INVERSE], 1.25],
  ["PERPFEE", [2, 100, null, LINEAR], 0.1],
  ["PERPFEE", [1000, 100, null, INVERSE], 0.004],
  ["FUNDINGCOST", ["long", 2, 100, 0.0001, 3, LINEAR], 0.06],
  ["FUNDINGCOST", ["short", 1000, 100, 0.0001, 1, INVERSE], -0.001],
  ["BREAKEVENPRICE", ["long", 100, 2, 0, 10, LINEAR], 105],
  ["BREAKEVENPRICE", ["long", 100, 1000, 0, 2, INVERSE], 125],
  ["POSITIONSIZE", [1000, 0.01, "long", 100, 95, 0, LINEAR], 2],
  ["POSITIONSIZE", [1, 0.02, "long", 125, 100, 0, INVERSE], 10],
  ["ALLOCATIONSIZE", [1000, 0.1, 4, 100, LINEAR], 4],
  ["ALLOCATIONSIZE", [1, 0.1, 4, 100, INVERSE], 40],
  ["ISOLEVERAGE", ["long", 100, 2, 90, 40, LINEAR], 9],
  ["MARGINREQ", [2, 100, 5, LINEAR], 40],
  ["MARGINREQ", [2, 100, 5, LINEAR, "order"], 40.1],
  ["ISOBANKRUPT", ["long", 100, 2, 5, LINEAR], 80],
  ["PERPPNL", ["long", 100, 110, 2, "HYPERLIQUID:BTC@2025-06-01"], 20],
  ["PERPFEE", [2, 100, null, "BINANCE:BTCUSDT@2020-01-01"], 0.1],
  ["ISOBANKRUPT", ["long", 100, 2, 5, "BYBIT:BTCUSDT@2023-06-01"], 80],
])("%s(%j) is %p", (id, given, answer) => {
  expect(call(functionOf(id), ...given)).toBe(answer);
});

test.each([
  ["ISOLIQ", ["long", 100, 2, 5, LINEAR]],
  ["CROSSLIQ", ["long", 100, 2, 50, LINEAR]],
  ["MARGINRATIO", ["long", 100, 2, 5, 95, LINEAR]],
  ["MARGINTOADD", ["long", 100, 2, 5, 70, LINEAR]],
  ["MAXLEVERAGE", ["long", 100, 2, 90, LINEAR]],
  ["STOPISSAFE", ["long", 100, 2, 5, 90, LINEAR]],
  ["PARTIALCLOSE", ["long", 100, 2, 5, 90, 0.5, LINEAR]],
  ["MARGINREQ", [2, 100, 5, LINEAR, "maintenance"]],
  ["MARGINRATE", [LINEAR, 1000]],
  ["MAXPOSITION", [LINEAR, 5]],
  ["MARGINTIERS", [LINEAR]],
  ["ISOSCENARIO", ["long", 100, 2, 5, 100, -0.1, LINEAR]],
  ["ISOVSCROSS", ["long", 100, 2, 5, 100, -0.1, 100, LINEAR]],
])("%s says that it needs one", (id, given) => {
  expect(call(functionOf(id), ...given)).toEqual({
    error: "#N/A",
    message: `no tier table for ${LINEAR}: give the maintenance rate as a number, or a tier table as a range`,
  });
});
