import { call, errorCell } from "./customFunctions";
import {
  fundingCost,
  isoBankrupt,
  isoLiq,
  marginRatio,
  marginReq,
  perpPnl,
} from "../../src/functions/functions";

describe("side", () => {
  test.each(["long", " LONG ", "Buy", 1, "1"])("%p is long", (side) => {
    expect(call(isoLiq, side, 60000, 0.5, 10)).toBe(54271.3567839196);
  });

  test.each(["short", "SELL", -1, "-1"])("%p is short", (side) => {
    expect(call(isoLiq, side, 60000, 0.5, 10)).toBe(65671.64179104478);
  });

  test.each(["", null])("%p is missing", (side) => {
    expect(call(isoLiq, side, 60000, 0.5, 10)).toEqual({
      error: "#VALUE!",
      message: "side is missing",
    });
  });

  test.each(["up", 2, true])("%p is refused", (side) => {
    expect(call(isoLiq, side, 60000, 0.5, 10)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("side must be long or short; got"),
    });
  });
});

describe("leverage", () => {
  test.each([
    [-3, "leverage must be above 0; got -3"],
    [0, "leverage must be above 0; got 0"],
    [0.5, "leverage must be at least 1; got 0.5"],
  ])("%p is refused", (leverage, message) => {
    expect(call(isoLiq, "long", 60000, 0.5, leverage)).toEqual({ error: "#VALUE!", message });
  });

  test("above what the market allows for the position's value is refused", () => {
    expect(call(isoLiq, "long", 60000, 100, 75, "BINANCE:BTCUSDT")).toEqual({
      error: "#VALUE!",
      message: "leverage must be at most 50 for a position value of 6000000; got 75",
    });
  });

  test("may be empty where the margin is given", () => {
    expect(call(isoLiq, "long", 60000, 0.5, null, null, 3000)).toBe(54271.3567839196);
  });

  test("must be given where the margin is not", () => {
    expect(call(isoLiq, "long", 60000, 0.5, null)).toEqual({
      error: "#VALUE!",
      message: "leverage is missing, and no margin is given",
    });
  });
});

describe("market", () => {
  test("as text takes the venue's tiers", () => {
    expect(call(isoLiq, "long", 60000, 0.5, 10, "BINANCE:BTCUSDT")).toBe(54216.867469879515);
  });

  test("as a number is a flat maintenance rate", () => {
    expect(call(isoLiq, "long", 60000, 0.5, 10, 0.004)).toBe(54216.867469879515);
  });

  test("as a range of two columns is a tier table", () => {
    const tiers = [
      [0, 0.004],
      [50000, 0.005],
      [250000, 0.01],
    ];
    expect(call(isoLiq, "long", 6563.665, 20, null, tiers, 13200.70726908)).toBeCloseTo(5930.78, 2);
  });

  test("as a range of three columns gives its own deductions, and may end in blank rows", () => {
    const tiers = [
      [0, 0.004, 0],
      [50000, 0.005, 50],
      [null, null, null],
    ];
    expect(call(isoLiq, "long", 6563.665, 20, null, tiers, 13200.70726908)).toBeCloseTo(5930.78, 2);
  });

  test.each([
    [
      [
        [10, 0.004],
        [50, 0.005],
      ],
      "market row 1 floor must be 0, where the first tier begins; got 10",
    ],
    [
      [
        [0, 0.004],
        [0, 0.005],
      ],
      "market row 2 floor must be above the floor before it; got 0",
    ],
    [[[0, 5]], "market row 1 rate must be below 1 (5 % is 0.05); got 5"],
    [
      [
        [0, 0.004],
        ["x", 0.005],
      ],
      'market row 2 floor must be a number, not text; got "x"',
    ],
  ])("as the tier table %j is refused", (tiers, message) => {
    expect(call(isoLiq, "long", 60000, 0.5, 10, tiers)).toEqual({ error: "#VALUE!", message });
  });

  test("without a tier table says so, and still answers what needs none", () => {
    expect(call(isoLiq, "long", 100, 1, 10, "BINANCE:ABCUSDT")).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("no tier table for BINANCE:ABCUSDT"),
    });
    expect(call(marginReq, 1, 100, 10, "BINANCE:ABCUSDT")).toBe(10);
    expect(call(perpPnl, "long", 100, 110, 1, "BINANCE:ABCUSDT")).toBe(10);
    expect(call(isoBankrupt, "long", 100, 1, 10, "BINANCE:ABCUSDT")).toBe(90);
    expect(call(fundingCost, "short", 10000, 50000, 0.0001, 1, "BINANCE:BTCUSD_PERP")).toBe(
      -0.00002
    );
  });

  test("broadcasts as a column of texts, one market a row", () => {
    expect(
      call(isoLiq, "long", 60000, 0.5, 10, [["BINANCE:BTCUSDT"], ["BINANCE:NOPE"], [0.005]])
    ).toEqual([
      [54216.867469879515],
      [{ error: "#N/A", message: "NOPE is not a perpetual of Binance known here" }],
      [54271.3567839196],
    ]);
  });
});

describe("tick", () => {
  test("rounds to the step that is hit first: a long's up, a short's down", () => {
    expect(call(isoLiq, "long", 60000, 0.5, 10, null, null, 0.1)).toBe(54271.4);
    expect(call(isoLiq, "short", 60000, 0.5, 10, null, null, 0.1)).toBe(65671.6);
  });

  test("leaves a price that lies exactly on a step", () => {
    expect(call(isoLiq, "short", 60494.4, 1, 15, "LINEAR:0.024")).toBe(63015);
    expect(call(isoLiq, "short", 60494.4, 1, 15, "LINEAR:0.024", null, 0.1)).toBe(63015);
  });
});

describe("ranges", () => {
  test("of different sizes are refused with their sizes", () => {
    expect(call(isoLiq, "long", [[1], [2], [3]], [[1], [2]], 10)).toEqual({
      error: "#VALUE!",
      message: "ranges of different sizes: entry is 3×1, size is 2×1",
    });
  });

  test("of a row and a column make a grid", () => {
    const grid = call(isoLiq, "long", [[100], [200]], 1, [[5, 10, 20]]) as number[][];
    expect(grid.map((row) => row.length)).toEqual([3, 3]);
    expect(grid[1]?.[1]).toBe(call(isoLiq, "long", 200, 1, 10));
  });

  test("spoil only the cell whose input is wrong", () => {
    const side = [["long"], [errorCell("#N/A")], ["sideways"]];
    expect(call(isoLiq, side, 60000, 0.5, 10)).toEqual([
      [54271.3567839196],
      [{ error: "#N/A", message: "" }],
      [{ error: "#VALUE!", message: 'side must be long or short; got "sideways"' }],
    ]);
  });
});

describe("a position that cannot be liquidated", () => {
  test("has no liquidation price, and the cell says why", () => {
    expect(call(isoLiq, "long", 60000, 0.5, 1)).toEqual({
      error: "#N/A",
      message: "this position cannot be liquidated: its margin covers a price of 0",
    });
  });
});

describe("margin", () => {
  test("of Bybit contains the fee to close, which bears no loss", () => {
    const leverageOnly = call(isoLiq, "long", 20000, 1, 50, "BYBIT:BTCUSDT");
    const feeToClose = 19600 * 0.00055;
    expect(call(isoLiq, "long", 20000, 1, null, "BYBIT:BTCUSDT", 400 + feeToClose)).toBe(
      leverageOnly
    );
  });

  test("below the fee to close that Bybit keeps in it is refused", () => {
    expect(call(isoLiq, "long", 20000, 1, null, "BYBIT:BTCUSDT", 5)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("margin must be more than the fee to close"),
    });
  });

  test("that is gone has no ratio", () => {
    expect(call(marginRatio, "long", 60000, 0.5, 10, 50000)).toMatchObject({ error: "#N/A" });
  });
});

describe("required margin", () => {
  test("is the maintenance margin of the tier when asked", () => {
    expect(call(marginReq, 10, 60000, null, "BINANCE:BTCUSDT", "maintenance")).toBe(2700);
  });

  test("of an order adds the fees: 5,052.25 at Bybit (bybit-cost-lin)", () => {
    expect(call(marginReq, 1, 50000, 10, "BYBIT:BTCUSDT", "order", "long")).toBe(5052.25);
  });

  test("of an inverse order adds them in coins: 0.20561 (bybit-cost-inv)", () => {
    expect(call(marginReq, 10000, 2000, 25, "BYBIT:ETHUSD", "order", "long", 0.00055)).toBe(
      0.20561
    );
  });

  test("knows only its three kinds", () => {
    expect(call(marginReq, 1, 100, 10, null, "minimum")).toEqual({
      error: "#VALUE!",
      message: 'kind must be initial, maintenance or order; got "minimum"',
    });
  });
});
