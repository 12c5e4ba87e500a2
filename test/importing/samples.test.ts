import { readFileSync } from "fs";
import { join } from "path";
import { Fraction, liquidationPrice } from "../../src/core";
import { exposureOn, isolatedMargin } from "../../src/functions/positionArguments";
import { importPositions } from "../../src/importing";
import { findMarket, marginRule } from "../../src/venues";

const sample = (name: string) =>
  importPositions(readFileSync(join(__dirname, "../../samples", name), "utf8"), { fileName: name });

describe("the samples", () => {
  test.each([
    ["binance-positions-v2.json", "Binance USD-M positions (positionRisk v2)", 5, 2],
    ["binance-positions-v3.json", "Binance USD-M positions (positionRisk v3)", 4, 1],
    ["bybit-positions.json", "Bybit positions (v5 position list)", 2, 1],
    ["hyperliquid-clearinghouse.json", "Hyperliquid positions (clearinghouseState)", 5, 0],
    ["positions-template.csv", "Positions template (CSV)", 5, 0],
  ])("%s imports without an error", (name, format, positions, flat) => {
    const result = sample(name);
    expect(result).toMatchObject({ format, flatRowsDropped: flat });
    expect(result.positions).toHaveLength(positions);
    expect(result.findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });

  test("messy-positions.csv shows each kind of bad row by its line, and imports the rest", () => {
    const result = sample("messy-positions.csv");
    expect(result.positions.map((p) => p.symbol)).toEqual([
      "BTCUSDT",
      "ETHUSDT",
      "BTCUSDT",
      "kPEPE",
    ]);
    expect(result.flatRowsDropped).toBe(1);
    expect(result.findings.filter((f) => f.severity === "error").map((f) => f.row)).toEqual([
      7, 8, 9, 10, 11, 12, 13,
    ]);
  });
});

describe("the venues' liquidation prices in the samples", () => {
  const isolated = [
    "binance-positions-v2.json",
    "binance-positions-v3.json",
    "bybit-positions.json",
    "hyperliquid-clearinghouse.json",
    "positions-template.csv",
    "messy-positions.csv",
  ].flatMap((name) =>
    sample(name)
      .positions.filter((p) => p.marginMode !== "cross" && p.venueLiquidation)
      .map((p) => [name, p.symbol, p.side, p] as const)
  );

  test.each(isolated)("%s: %s %s is what the venue's rule gives", (_, __, ___, position) => {
    const market = findMarket(position.market);
    const exposure = exposureOn(
      market,
      position.side,
      new Fraction(position.entry),
      new Fraction(position.size)
    );
    const optional = (text?: string) => (text === undefined ? undefined : new Fraction(text));
    const margin = isolatedMargin(
      market,
      exposure,
      optional(position.leverage),
      optional(position.margin)
    );
    const ours = liquidationPrice(exposure, margin, marginRule(market)).toNumber();
    expect(ours / Number(position.venueLiquidation) - 1).toBeCloseTo(0, 5);
  });

  test("one cross position differs from the isolated rule on purpose", () => {
    const cross = sample("binance-positions-v2.json").positions.find(
      (p) => p.marginMode === "cross"
    );
    expect(cross).toMatchObject({ symbol: "DOGEUSDT", side: "short" });
    expect(cross?.venueLiquidation).toBeDefined();
  });
});
