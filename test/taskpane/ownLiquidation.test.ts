import type { Position } from "../../src/importing/position";
import { ISOLIQ } from "../../src/functions/catalogue/isoliq";
import { evaluateElements } from "../../src/functions/evaluate";
import { checkFormula } from "../../src/scenario/positions/checkFormula";
import { ownLiquidation } from "../../src/taskpane/checking/ownLiquidation";
import { strings } from "../../src/taskpane/strings";

const POSITION: Position = {
  venue: "BINANCE",
  market: "BINANCE:BTCUSDT",
  symbol: "BTCUSDT",
  contract: "linear",
  side: "long",
  size: "0.5",
  entry: "60000",
  leverage: "10",
  marginMode: "isolated",
  provenance: {},
  sourceRow: 1,
};

const cellOf = (text: string | undefined) => (text === undefined ? null : Number(text));

describe("our liquidation price in the preview", () => {
  test.each<[string, Partial<Position>]>([
    ["a margin derived from leverage", {}],
    ["a given margin", { margin: "4000" }],
    ["a short", { side: "short", margin: "3100" }],
    ["Bybit, whose margin holds the fee to close", { market: "BYBIT:BTCUSDT", margin: "3016" }],
    ["an inverse contract", { market: "BYBIT:BTCUSD", contract: "inverse", size: "30000" }],
    ["no market", { market: "" }],
  ])("is what ISOLIQ says in the sheet: %s", (_what, changed) => {
    const position = { ...POSITION, ...changed };
    const [[inSheet]] = evaluateElements(ISOLIQ, [
      position.side,
      cellOf(position.entry)!,
      cellOf(position.size)!,
      cellOf(position.leverage),
      position.market || null,
      cellOf(position.margin),
      null,
    ] as any) as [[number]];
    expect(ownLiquidation(position)?.price).toBeCloseTo(inSheet, 8);
  });

  test.each<[string, Partial<Position>]>([
    ["an unknown market", { market: "BINANCE:NOSUCHUSDT" }],
    ["neither leverage nor margin", { leverage: undefined }],
    ["a margin that covers every price", { margin: "40000" }],
  ])("is absent for %s", (_what, changed) => {
    expect(ownLiquidation({ ...POSITION, ...changed })).toBeUndefined();
  });

  test("agrees with the venue's within a tenth of a percent", () => {
    const own = ownLiquidation(POSITION)!.price;
    const venueLiquidation = String(own * 1.0009);
    expect(ownLiquidation({ ...POSITION, venueLiquidation })?.reason).toBeUndefined();
  });

  const { reasons } = strings.preview.own;
  test.each<[string, Partial<Position>, string]>([
    ["cross margin", { marginMode: "cross" }, reasons.cross],
    ["no margin", {}, reasons.derived],
    ["no market", { market: "", margin: "3500" }, reasons.generic],
    ["value ÷ leverage as margin", { margin: "3000" }, reasons.maybeDerived],
    ["another margin", { margin: "3500" }, reasons.tiers],
  ])("says why the venue's may differ: %s", (_what, changed, reason) => {
    const own = ownLiquidation({ ...POSITION, ...changed, venueLiquidation: "50000" });
    expect(own?.reason).toBe(reason);
    expect(own?.difference).toBeCloseTo(50000 / own!.price - 1, 12);
  });

  test("gives the reasons of the sheet's Check column, word for word", () => {
    const { formula } = checkFormula("tolerance");
    for (const reason of Object.values(reasons)) expect(formula).toContain(reason);
  });
});
