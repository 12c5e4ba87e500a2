import { cellAt, isFormula, scenarioSheet, type SheetPlan } from "../../src/scenario";
import { IMPORTED_AT } from "./books";
import { readable } from "./readable";

const NAMES = { sheet: "Scenarios", prefix: "Scenario", positionsTable: "Positions" };
const BOOK = [
  { entry: 60000, size: 0.5, contract: "linear" },
  { entry: 0.00001234, size: 5_000_000, contract: "linear" },
  { entry: 45000, size: 10_000, contract: "inverse" },
] as const;

function formulasOf(plan: SheetPlan): string[] {
  return plan.blocks.flatMap(({ cells }) =>
    cells.flatMap((row) => row.flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])))
  );
}

/** Cells that more than one block claims. */
function overlaps(plan: SheetPlan): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { row, column, cells } of plan.blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell === null) return;
        const address = cellAt(row + r, column + c);
        if (seen.has(address)) twice.push(address);
        seen.add(address);
      })
    );
  }
  return twice;
}

describe("the plan of the Scenarios sheet", () => {
  const plan = scenarioSheet(BOOK, { capital: 10_000 }, NAMES, IMPORTED_AT);

  it("is this for one position and two shocks", () => {
    const small = scenarioSheet(
      BOOK.slice(0, 1),
      { capital: 10_000, shocks: [-0.1, 0.1] },
      NAMES,
      IMPORTED_AT
    );
    expect(readable(small)).toMatchSnapshot();
  });

  it.each([
    [1, 1],
    [3, 11],
    [40, 41],
  ])("gives every cell to one block only: %d positions, %d shocks", (positions, shocks) => {
    const book = Array.from({ length: positions }, () => BOOK[0]);
    const options = {
      capital: 1,
      shocks: Array.from({ length: shocks }, (_, index) => (index - shocks / 2) / 100),
    };
    expect(overlaps(scenarioSheet(book, options, NAMES, IMPORTED_AT))).toEqual([]);
  });

  it("uses classic functions and the add-in's own only", () => {
    const used = new Set(
      formulasOf(plan).flatMap((text) =>
        Array.from(text.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z.]*)\(/g), ([, name]) => name)
      )
    );
    const CLASSIC =
      "ABS AGGREGATE AND COLUMN COUNT COUNTA COUNTIF FIXED IF IFERROR INDEX ISERROR ISNA ISNUMBER LEFT LOWER MATCH MAX MIN NA PRODUCT ROUND ROWS SIGN SMALL SUM SUMIF SUMPRODUCT TEXT TRIM".split(
        " "
      );
    const OWN = "HEDGERATIO ISOLIQ LIQPROB MARGINREQ PARTIALCLOSE PERPFEE REALIZEDVOL".split(" ");
    expect([...used].filter((name) => ![...CLASSIC, ...OWN].includes(name ?? ""))).toEqual([]);
  });

  it("calls the add-in cell by cell for a small book, so that others keep the last values", () => {
    const calls = formulasOf(plan).filter((text) => /ISOLIQ|LIQPROB/.test(text));
    const [hedges, crossAnswers, ladder] = [2 * 2, 2, 1];
    expect(calls).toHaveLength(BOOK.length * 4 + hedges + crossAnswers + ladder);
  });

  it("has as many formulas for 1,000 positions as for 700: blocks spill", () => {
    const formulas = (positions: number) => {
      const book = Array.from({ length: positions }, () => BOOK[0]!);
      return formulasOf(scenarioSheet(book, { capital: 1 }, NAMES, IMPORTED_AT)).length;
    };
    expect(formulas(1000)).toBe(formulas(700));
    expect(formulas(1000)).toBeLessThan(1500);
  });

  it("stays under Excel's longest formula", () => {
    expect(Math.max(...formulasOf(plan).map((text) => text.length))).toBeLessThan(8192);
  });

  it("names every assumption", () => {
    expect(plan.names.map(({ name }) => name)).toEqual([
      "Scenario_Capital",
      "Scenario_Days",
      "Scenario_MaxLeverage",
      "Scenario_MaxAllocation",
      "Scenario_StressMove",
      "Scenario_LossLimit",
      "Scenario_ChanceLimit",
      "Scenario_HedgeMarket",
      "Scenario_HedgePrice",
      "Scenario_HedgeLeverage",
      "Scenario_HedgeShare",
      "Scenario_HedgeFundingRate",
      "Scenario_HedgeFundingHours",
      "Scenario_HedgeFeeRate",
      "Scenario_HedgeVolatility",
      "Scenario_HedgeBeta",
      "Scenario_Shocks",
      "Scenario_Markets",
      "Scenario_LadderPosition",
      "Scenario_Positions",
    ]);
  });

  it("refers to the table that it is told to cover", () => {
    const other = scenarioSheet(
      BOOK,
      { capital: 1 },
      { ...NAMES, positionsTable: "Positions_2" },
      IMPORTED_AT
    );
    const tables = new Set(
      formulasOf(other).flatMap((text) => Array.from(text.matchAll(/(\w+)\[/g), ([, name]) => name))
    );
    expect([...tables]).toEqual(["Positions_2"]);
  });

  it("says that a capital was assumed", () => {
    const assumed = scenarioSheet(BOOK, { capital: 1, capitalAssumed: true }, NAMES, IMPORTED_AT);
    expect(readable(assumed)).toContain("Assumed: twice the margin of the positions.");
    expect(readable(plan)).not.toContain("Assumed:");
  });

  it("has notes that are seen whole: on one line, with nothing beside or over them", () => {
    const LAST_SHOCK = 12;
    const width = plan.columnWidths.slice(1, LAST_SHOCK + 1).reduce((sum, each) => sum + each, 0);
    const heading = plan.headings.find(({ text }) => text === "Strategies side by side")!.row;
    const next = plan.headings.find(({ row }) => row > heading)!.row;
    const notes = plan.styles.filter(
      ({ area, style }) => style === "note" && area.row > heading && area.row < next
    );
    expect(notes.length).toBeGreaterThan(5);
    for (const { area } of notes) {
      const own = plan.blocks.filter(
        ({ row, cells }) => row <= area.row && row + cells.length > area.row
      );
      expect(own).toHaveLength(1);
      // In 9 points a letter takes less than the digit in 11 points that widths count.
      expect(String(own[0]!.cells[0]![0]).length).toBeLessThanOrEqual(width);
      for (const { place } of plan.charts) {
        expect(place.row > area.row || place.row + place.rows <= area.row).toBe(true);
      }
    }
  });

  it("draws charts by strategy and by position", () => {
    expect(plan.charts.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      "Line: Account after shock",
      "ColumnClustered: P&L by shock",
      "BarClustered: Distance to liquidation by position",
      "BarClustered: Margin used by position",
      "BarClustered: Funding a day (paid +) by position",
    ]);
  });
});
