import { functionOf } from "./calls/catalogueCalls";
import { call } from "./customFunctions";

const BTC = "BINANCE:BTCUSDT";
const OKX = "OKX:BTC-USDT-SWAP";

describe("a question that is put well but has no answer says why", () => {
  test.each([
    ["ISOBANKRUPT", ["long", 60000, 1, 1], "cannot"],
    ["CROSSLIQ", ["long", 60000, 0.5, 30_000], "this position cannot be liquidated"],
    ["CROSSLIQ", ["short", 60000, 0.5, -30_000], "past liquidation at every price"],
    ["MARGINRATIO", ["long", 60000, 0.5, 10, 54000], "nothing is left of the margin"],
    ["MARGINTOADD", ["long", 60000, 0.5, 10, 70000], "no margin above 0"],
    ["MAXLEVERAGE", ["short", 60000, 0.5, 130_000], "no leverage of 1 or more"],
    ["MARGINRATE", [0.005, 1000, "initial"], "says no maximum leverage"],
    ["MARGINRATE", [OKX, 1000], "go by size, not by value"],
    ["MARGINRATE", [BTC, 1e12], "above the last tier"],
    [
      "MARGINRATE",
      [BTC, 1_800_000_100],
      "a position value of 1800000100 is above the last tier of this market, which ends at 1800000000",
    ],
    ["MAXPOSITION", [0.005, 10], "says no maximum leverage"],
    ["MAXPOSITION", [OKX, 10], "go by size, not by value"],
    ["MAXPOSITION", ["HYPERLIQUID:BTC", 10], "the last tier has no upper bound"],
    ["MARGINTIERS", [OKX], "go by size, not by value"],
    ["ISOLEVERAGE", ["long", 60000, 0.5, 54000, 3000], "nothing is left of the margin"],
    ["BREAKEVENPRICE", ["short", 100, 1, 0, 100], "no exit price earns these costs back"],
    ["BREAKEVENPRICE", ["long", 100, 1, 0, -100], "earns at every exit price"],
    [
      "HEDGERATIO",
      [
        [[1], [2], [3]],
        [[5], [5], [5]],
      ],
      "the price of the hedge never moves",
    ],
  ])("%s %j", (id, given, message) => {
    expect(call(functionOf(id), ...given)).toEqual({
      error: "#N/A",
      message: expect.stringContaining(message),
    });
  });

  test("CORRELATIONS, in the cells of the asset that never moves only", () => {
    const flat = { error: "#N/A", message: "no correlation: a price of this pair never moves" };
    const prices = [
      [1, 7, 2],
      [2, 7, 4],
      [1, 7, 2],
    ];
    const one = expect.closeTo(1, 12);
    expect(call(functionOf("CORRELATIONS"), prices)).toEqual([
      [1, flat, one],
      [flat, flat, flat],
      [one, flat, 1],
    ]);
  });
});

describe("arguments that do not go together are refused", () => {
  const candle = [10, 12, 9, 11];

  test.each([
    [
      "MAXLEVERAGE",
      ["long", 60000, 0.5, 61000],
      "stop must be below entry (60000) for a long position; got 61000",
    ],
    [
      "POSITIONSIZE",
      [1000, 0.01, "short", 100, 100],
      "stop must be above entry (100) for a short position; got 100",
    ],
    ["MAXPOSITION", [BTC, 151], "leverage must be at most 150 in this market; got 151"],
    [
      "MARGINREQ",
      [3.000001, 100_000, 150, BTC],
      "leverage must be at most 100 for a position value of 300000.1; got 150",
    ],
    ["ALLOCATIONSIZE", [1e6, 1, 75, 60000, BTC], "leverage must be at most"],
    [
      "ISOVSCROSS",
      ["long", 60000, 0.5, 10, 60000, -0.1, 2999],
      "balance must cover the margin of 3000; got 2999",
    ],
    ["REALIZEDVOL", [[[1], [2]]], "prices must have at least 3 rows for close; got 2"],
    [
      "REALIZEDVOL",
      [[[1], [2], [3]], "parkinson"],
      "prices must have four columns: open, high, low, close; got 1",
    ],
    [
      "REALIZEDVOL",
      [
        [
          [1, 2],
          [2, 3],
          [3, 4],
        ],
      ],
      "prices must have one column of closes, or four of open, high, low, close; got 2",
    ],
    [
      "REALIZEDVOL",
      [[candle, [11, 10, 9, 10]], "garmanklass"],
      "prices row 2 high must be the largest of its four prices; got 10",
    ],
    [
      "AVGTRUERANGE",
      [[candle, [11, 12, 11.5, 12]], 2],
      "ohlc row 2 low must be the smallest of its four prices; got 11.5",
    ],
    ["AVGTRUERANGE", [[candle], 14], "ohlc must have at least as many rows as length (14); got 1"],
    [
      "HEDGERATIO",
      [
        [[1], [2], [3]],
        [[1], [2]],
      ],
      "hedge_prices must have as many cells as core_prices (3); got 2",
    ],
    [
      "HEDGERATIO",
      [
        [
          [1, 2],
          [2, 3],
        ],
        [[1], [2]],
      ],
      "core_prices must be one column or one row; got 2 columns",
    ],
    [
      "CORRELATIONS",
      [
        [
          [1, 2],
          [2, 3],
        ],
      ],
      "prices must have at least 3 rows of prices; got 2",
    ],
    [
      "CORRELATIONS",
      [
        [
          [1, 2],
          [2, null],
          [3, 4],
        ],
      ],
      "prices row 2 column 2 is missing",
    ],
    [
      "PORTFOLIOVOL",
      [
        [[1, 0, 0]],
        [
          [1, 2],
          [2, 3],
          [3, 5],
        ],
      ],
      "weights must be one for each column of prices (2); got 3",
    ],
  ])("%s %j", (id, given, message) => {
    expect(call(functionOf(id), ...given)).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining(message),
    });
  });
});
