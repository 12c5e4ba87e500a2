import { functionOf } from "./calls/catalogueCalls";
import { call } from "./customFunctions";

const CLOSES = [[100], [110], [121], [108.9]];
const CANDLES = Array.from({ length: 16 }, (_, day) => [100 + day, 105 + day, 95, 101 + day]);
const TWO_ASSETS = [
  [1, 1],
  [4, 0.25],
  [2, 0.5],
];
const ROWS = [[["long"]], [[60000]], [[0.5]], [[60000]], [[0.6]]] as const;
const BTC = "BINANCE:BTCUSDT";

/** A call without its optional arguments, and the same with the documented defaults. */
test.each([
  ["ISOLIQ", ["long", 60000, 0.5, 10], [0.005, 3000]],
  ["ISOBANKRUPT", ["long", 60000, 0.5, 7], [0.005]],
  ["CROSSLIQ", ["long", 60000, 0.5, 5000], [0.005, 0, 0]],
  ["LIQPROB", ["short", 60000, 65000, 0.6, 7], [0]],
  ["MARGINRATIO", ["long", 60000, 0.5, 10, 58000], [0.005, 3000]],
  ["MARGINTOADD", ["long", 60000, 0.5, 10, 50000], [0.005, 3000]],
  ["MAXLEVERAGE", ["long", 60000, 0.5, 57000], [0.005, 0]],
  ["STOPISSAFE", ["long", 60000, 0.5, 10, 55000], [0.005, 3000]],
  ["PARTIALCLOSE", ["long", 60000, 0.5, 10, 58000, 0.5], [0.005, 3000, 0]],
  ["PARTIALCLOSE", ["long", 60000, 0.5, 10, 58000, 0.5, BTC], [3000, 0.0005]],
  ["MARGINREQ", [0.5, 60000, 10], [0.005, "initial", "long", 0]],
  ["MARGINREQ", [0.5, 60000, 10, BTC, "order"], ["long", 0.0005]],
  ["MARGINRATE", [BTC, 500_000], ["maintenance"]],
  ["ISOLEVERAGE", ["long", 60000, 0.5, 57000, 3000], [0.005]],
  ["PERPPNL", ["long", 60000, 61000, 0.5], ["LINEAR:0.005"]],
  ["PERPROE", ["long", 60000, 61000, 10], ["LINEAR:0.005"]],
  ["PERPFEE", [0.5, 60000], [0, "LINEAR:0.005"]],
  ["PERPFEE", [0.5, 60000, 0.0005], [BTC]],
  ["FUNDINGCOST", ["long", 0.5, 60000, 0.0001], [1, "LINEAR:0.005"]],
  ["FUNDINGAPR", [0.0001], [8]],
  ["BREAKEVENPRICE", ["long", 50000, 1], [0, 0, 0.005]],
  ["POSITIONSIZE", [10_000, 0.01, "long", 60000, 58000], [0, 0.005]],
  ["ALLOCATIONSIZE", [10_000, 0.05, 5, 50000], [0.005]],
  ["RISKCHECK", [10_000, "long", 60000, 0.05, 5], [null, 0.005, 5, 0.1]],
  ["REALIZEDVOL", [CLOSES], ["close", 365]],
  ["AVGTRUERANGE", [CANDLES], [14]],
  ["VOLLEVERAGE", [0.02, 0.3], [5]],
  ["HEDGECOST", [100_000, 0.5, 0.0001, 90], [0]],
  ["PORTFOLIOVOL", [[[0.5, 0.25]], TWO_ASSETS], [365]],
  ["REALLOCATE", [...ROWS, 3000], [0.005, 30]],
  ["ISOSCENARIO", ["long", 60000, 0.5, 10, 60000, -0.05], [0.005, 3000, 0, 1]],
  ["ISOVSCROSS", ["long", 60000, 0.5, 10, 60000, -0.1, 5000], [0.005]],
])("%s without its optional arguments takes the documented defaults", (id, given, defaults) => {
  const answer = call(functionOf(id), ...given);
  expect(JSON.stringify(answer)).not.toContain('"error"');
  expect(call(functionOf(id), ...given, ...defaults)).toEqual(answer);
  expect(call(functionOf(id), ...given, ...defaults.map(() => null))).toEqual(answer);
});

test("fees default to the base taker fee of the market's venue", () => {
  expect(call(functionOf("PERPFEE"), 0.5, 60000, null, BTC)).toBe(15);
  expect(call(functionOf("BREAKEVENPRICE"), "long", 50000, 1, null, null, BTC)).toBe(
    call(functionOf("BREAKEVENPRICE"), "long", 50000, 1, 0.0005)
  );
  expect(call(functionOf("POSITIONSIZE"), 10_000, 0.01, "long", 60000, 58000, null, BTC)).toBe(
    call(functionOf("POSITIONSIZE"), 10_000, 0.01, "long", 60000, 58000, 0.0005)
  );
});
