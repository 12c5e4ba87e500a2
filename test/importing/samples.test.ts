import { readFileSync } from "fs";
import { join } from "path";
import { importPositions } from "../../src/importing";

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
