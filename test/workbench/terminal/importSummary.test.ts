import type { ImportResult } from "../../../src/workbench/terminal/IsoMarginLibrary";
import { importSummary } from "../../../src/workbench/terminal/importSummary";
import { mergeResults } from "../../../src/workbench/terminal/mergeResults";

const result: ImportResult = {
  format: "Positions (CSV)",
  venue: "BINANCE",
  positions: [{}],
  findings: [
    { severity: "info", message: "2 rows without a position (size 0) left out" },
    { severity: "error", row: 3, label: "XRPUSDT", message: "Side is missing" },
  ],
  rowsRead: 4,
  flatRowsDropped: 2,
};

describe("the summary of an imported file", () => {
  it("counts what was read and names what was skipped, with row and reason, first", () => {
    expect(importSummary({ file: "p.csv", result })).toEqual([
      "p.csv: 1 position from 4 rows (Positions (CSV)), 2 flat rows left out",
      "  skipped (row 3, XRPUSDT): Side is missing",
      "  note: 2 rows without a position (size 0) left out",
    ]);
  });

  it("says in one sentence that a file of closed trades holds no open positions", () => {
    const history = {
      ...{ format: "Binance futures trade history", markets: [{}, {}], findings: result.findings },
      ...{ rowsRead: 9, rowsSkipped: 2, duplicatesDropped: 1 },
    };
    expect(importSummary({ file: "t.csv", history })).toEqual([
      "t.csv: 2 markets from 9 rows (Binance futures trade history), 2 rows of another kind left out, 1 row listed twice",
      "  note: closed trades and funding, no open positions: exchanges put those into no such file",
      "  skipped (row 3, XRPUSDT): Side is missing",
      "  note: 2 rows without a position (size 0) left out",
    ]);
  });

  it("gives the reason where a file could not be imported", () => {
    expect(importSummary({ file: "p.csv", problem: "there is no such file" })).toEqual([
      "p.csv: not imported: there is no such file",
    ]);
  });
});

describe("several imported files", () => {
  const other: ImportResult = { ...result, format: "Bybit", venue: "BYBIT", positions: [{}, {}] };

  it("become one table, whose findings say which file they are about", () => {
    const merged = mergeResults([
      { file: "in/a.csv", result },
      { file: "missing.json", problem: "there is no such file" },
      { file: "b.json", result: other },
    ]);
    expect(merged.fileName).toBe("a.csv, b.json");
    expect(merged.result).toMatchObject({
      format: "Positions (CSV), Bybit",
      venue: "",
      rowsRead: 8,
      flatRowsDropped: 4,
    });
    expect(merged.result.positions).toHaveLength(3);
    expect(merged.result.findings[1]?.message).toBe("a.csv: Side is missing");
  });

  it("are taken as they are where only one could be read", () => {
    const files = [
      { file: "a.csv", result },
      { file: "b.json", problem: "no positions in it" },
    ];
    expect(mergeResults(files)).toEqual({ fileName: "a.csv", result });
  });
});
