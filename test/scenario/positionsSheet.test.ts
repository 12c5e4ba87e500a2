import {
  addressOf,
  isFormula,
  POSITION_COLUMNS,
  positionColumnIndex,
  positionsSheet,
  type Cell,
  type PositionsSource,
  type SheetPlan,
} from "../../src/scenario";
import { findingLines } from "../../src/scenario/positions/sourceLines";
import { IMPORTED_AT, position, SMALL_BOOK } from "./books";
import { readable } from "./readable";

const SOURCE: PositionsSource = {
  result: {
    format: "Binance USD-M positions (positionRisk v3)",
    venue: "BINANCE",
    findings: [
      { severity: "info", message: "margin derived from leverage" },
      { severity: "error", row: 4, label: "ETHUSDT", message: "entryPrice is not a number" },
    ],
    rowsRead: 6,
    flatRowsDropped: 2,
  },
  fileName: "positions.json",
  importedAt: IMPORTED_AT,
};
const NAMES = { sheet: "Positions", table: "Positions" };

const headerRow = (plan: SheetPlan) => plan.tables[0]!.area.row;

function cell(plan: SheetPlan, row: number, column: number): Cell | undefined {
  for (const block of plan.blocks) {
    const found = block.cells[row - block.row]?.[column - block.column];
    if (row >= block.row && column >= block.column && found !== undefined) return found;
  }
  return undefined;
}

const typed = (plan: SheetPlan, row: number, name: (typeof POSITION_COLUMNS)[number]["name"]) =>
  cell(plan, headerRow(plan) + 1 + row, positionColumnIndex(name));

describe("the plan of the Positions sheet", () => {
  const plan = positionsSheet(SMALL_BOOK, SOURCE, NAMES);

  it("is this", () => {
    expect(readable(plan)).toMatchSnapshot();
  });

  it("has the columns of the contract, in its order", () => {
    const header = POSITION_COLUMNS.map((_, column) => cell(plan, headerRow(plan), column));
    expect(header.join(" | ")).toBe(
      "Venue | Market | Side | Size | Entry | Mark | Leverage | Margin | Funding rate | Stop | " +
        "Notional | P&L | Liquidation | Distance | Margin ratio | Venue liquidation | Check | Contract | Margin mode"
    );
  });

  it("calls ISOLIQ on the typed cells of the same row", () => {
    expect(typed(plan, 0, "Liquidation")).toEqual({
      formula: "=ISOLIQ([@Side],[@Entry],[@Size],[@Leverage],[@Market],[@Margin])",
    });
  });

  it("puts the same formula in every row of a calculated column", () => {
    POSITION_COLUMNS.forEach(({ typed: isTyped }, column) => {
      if (isTyped) return;
      const formulas = SMALL_BOOK.map((_, row) => cell(plan, headerRow(plan) + 1 + row, column));
      expect(new Set(formulas.map((at) => JSON.stringify(at))).size).toBe(1);
    });
  });

  it("leaves a cell empty where the source gives no value", () => {
    expect(typed(plan, 1, "Mark")).toBeNull();
    expect(typed(plan, 1, "Venue liquidation")).toBeNull();
  });

  it("writes sizes and prices as numbers", () => {
    expect(typed(plan, 1, "Entry")).toBe(0.00001234);
    expect(typed(plan, 1, "Size")).toBe(5000000);
  });

  it("gives the price of a cheap coin enough decimals to be read", () => {
    const entry = positionColumnIndex("Entry");
    const format = plan.numberFormats.find(({ area }) => area.column === entry);
    expect(format?.code).toEqual(["#,##0.00", "#,##0.0000000000", "#,##0.00"]);
  });

  it("sets values that were not given in italics", () => {
    const derived = plan.styles.filter(({ style }) => style === "derived");
    expect(derived.map(({ area }) => addressOf(area)).sort()).toEqual(["H10", "S10"]);
  });

  it("names the source, the time and what was left out", () => {
    expect(cell(plan, 1, 0)).toBe(
      "Source: Binance USD-M positions (positionRisk v3) · positions.json · " +
        "imported 2026-11-23 09:10 UTC · 6 rows read · 2 flat rows left out · 1 row not read"
    );
    expect(cell(plan, 2, 0)).toBe("error: row 4, ETHUSDT: entryPrice is not a number");
  });

  it("refers to the name that the table really got", () => {
    const second = positionsSheet(SMALL_BOOK, SOURCE, {
      sheet: "Positions (2)",
      table: "Positions_2",
    });
    expect(second.tables.map(({ name }) => name)).toEqual(["Positions_2"]);
    expect(second.names.map(({ name }) => name)).toEqual(["Positions_2_Tolerance"]);
    expect(JSON.stringify(typed(second, 0, "Check"))).toContain("<=Positions_2_Tolerance");
  });

  it("keeps hostile text from a file as text, never as a formula", () => {
    const hostile = position({ venue: "=1+1", market: '@SUM(A1)"' });
    const hostilePlan = positionsSheet([hostile], SOURCE, NAMES);
    const texts = [typed(hostilePlan, 0, "Venue"), typed(hostilePlan, 0, "Market")];
    expect(texts).toEqual(["=1+1", '@SUM(A1)"']);
    expect(texts.some((text) => isFormula(text ?? null))).toBe(false);
  });

  it("shows four remarks and counts the rest", () => {
    const findings = Array.from({ length: 9 }, (_, row) => ({
      severity: "warning" as const,
      row,
      message: "leverage is missing",
    }));
    const many = positionsSheet(
      SMALL_BOOK,
      { ...SOURCE, result: { ...SOURCE.result, findings } },
      NAMES
    );
    expect(cell(many, 6, 0)).toBe("… and 5 more remarks");
  });

  it("says the worst remark where there is room for one line", () => {
    const remark = (severity: "info" | "warning" | "error", message: string) => ({
      severity,
      message,
    });
    const findings = [
      remark("info", "a"),
      remark("error", "Entry is missing"),
      remark("warning", "b"),
    ];
    expect(findingLines(findings, 1)).toEqual(["error: Entry is missing … and 2 more remarks"]);
    expect(findingLines(findings, 2)).toEqual(["error: Entry is missing", "… and 2 more remarks"]);
    expect(findingLines(findings, 3)).toHaveLength(3);
  });

  it("does not change the positions it is given", () => {
    const frozen = SMALL_BOOK.map((one) => Object.freeze({ ...one }));
    expect(() => positionsSheet(Object.freeze(frozen), SOURCE, NAMES)).not.toThrow();
  });
});
