import { functionOf } from "./calls/catalogueCalls";
import { call } from "./customFunctions";

const LONG = ["long", 60000, 0.5, 10] as const;
const LADDER = ["long", 60000, 1, 10] as const;
const OKX = "OKX:BTC-USDT-SWAP";

const invalid = (message: string) => ({ error: "#VALUE!", message });
const column = (...values: unknown[]) => values.map((value) => [value]);

describe("a slip is answered with what to write instead", () => {
  test.each([
    [
      "a percentage",
      5,
      "market as a number is a maintenance rate from 0 to below 1 (0.5 % is 0.005); got 5",
    ],
    [
      "a date",
      46_349,
      "market as a number is a maintenance rate from 0 to below 1 (0.5 % is 0.005); got 46349",
    ],
    [
      "a rate with its sign",
      "LINEAR:0.5%",
      "market must be a plain decimal number such as 0.005; got 0.5%",
    ],
    [
      "a table with its headings",
      [
        ["Floor", "Rate"],
        [0, 0.004],
        [50_000, 0.005],
      ],
      'market must be a tier table without headings; got "Floor"',
    ],
    [
      "a table with a heading over its first column",
      [
        ["Tiers", null],
        [0, 0.004],
      ],
      'market must be a tier table without headings; got "Tiers"',
    ],
  ])("%s for the market", (_slip, market, message) => {
    expect(call(functionOf("ISOLIQ"), ...LONG, market)).toEqual(invalid(message));
  });

  test.each([
    ["ISOLIQ", ["long", 1e21, 1, 10], "entry must be at most 1e20; got 1e+21"],
    ["ISOLIQ", ["long", 1, 1e-21, 10], "size must be at least 1e-20; got 1e-21"],
    ["FUNDINGAPR", [-1e21], "rate must be at least -1e20; got -1e+21"],
    ["FUNDINGAPR", [-1e-21], "rate must be at most -1e-20; got -1e-21"],
    [
      "MARGINREQ",
      [1, 50_000, 10, null, "maint"],
      'kind must be initial, maintenance or order; got "maint"',
    ],
    [
      "ISOSCENARIO",
      [...LONG, 60000, column(-20, -5)],
      "shocks row 1 must be above -1 (-20 % is -0.2); got -20",
    ],
    [
      "ISOSCENARIO",
      [...LONG, 60000, column(-0.1, null, "-5%")],
      'shocks row 3 must be a number, not text; got "-5%"',
    ],
    [
      "PARTIALCLOSE",
      [...LADDER, [[58000, 57000]], [[0.5, 50]]],
      "fractions column 2 must be at most 1 (5 % is 0.05); got 50",
    ],
    [
      "PARTIALCLOSE",
      [...LADDER, column(58000, null, 56000), column(0.5, 0.25, null)],
      "fractions must stand beside stops: cell 3 is empty",
    ],
  ])("%s %j", (id, given, message) => {
    expect(call(functionOf(id), ...given)).toEqual(invalid(message));
  });

  test("volatilities in per cent, which liquidate every position", () => {
    const given = [column("long", "long"), column(60000, 3000), column(0.5, 10)];
    expect(
      call(functionOf("REALLOCATE"), ...given, column(60000, 3000), column(60, 80), 6000)
    ).toEqual({
      error: "#N/A",
      message: expect.stringMatching(
        /are the volatilities fractions \(60 % is 0\.6\)\?; got 6000$/
      ),
    });
  });

  test("a table of values asked of a market whose tiers go by size", () => {
    expect(call(functionOf("MAXPOSITION"), OKX, 10)).toEqual({
      error: "#N/A",
      message:
        `the tiers of ${OKX} go by size, not by value: MARGINREQ answers the maintenance margin ` +
        "of a size, RISKCHECK its highest leverage",
    });
  });
});

describe("fractions that Excel divided", () => {
  const rest = (fractions: readonly number[]) => {
    const stops = fractions.map((_, index) => 58000 - index);
    const rows = call(
      functionOf("PARTIALCLOSE"),
      ...LADDER,
      column(...stops),
      column(...fractions)
    );
    return (rows as unknown[][]).slice(-1)[0]?.slice(3);
  };
  const NOTHING = [0, 0, { error: "#N/A", message: "nothing is left of the position" }];

  test.each([
    ["three thirds, a little less than the whole", [1 / 3, 1 / 3, 1 / 3]],
    ["5/6 and 1/6, a little more", [5 / 6, 1 / 6]],
    ["seven sevenths", Array.from({ length: 7 }, () => 1 / 7)],
  ])("leave nothing: %s", (_kind, fractions) => {
    expect(rest(fractions)).toEqual(NOTHING);
  });

  test("leave what they do not mean to close", () => {
    expect(rest([0.5, 0.4999])?.slice(0, 2)).toEqual([0.0001, 0.6]);
  });

  test("are refused where they come to more than the whole", () => {
    const answer = call(functionOf("PARTIALCLOSE"), ...LADDER, column(58000, 57000), [
      [0.5, 0.501],
    ]);
    expect(answer).toEqual(invalid("fractions must come to at most 1 together; got 1.001"));
  });
});
