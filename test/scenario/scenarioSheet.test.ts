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
      "ABS AND COUNT COUNTA COUNTIF IF INDEX ISNA ISNUMBER LEFT LOWER MATCH MAX MIN OR ROUND ROWS SUM SUMIF SUMPRODUCT TEXT TRIM".split(
        " "
      );
    const OWN = ["ISOLIQ", "MARGINREQ"];
    expect([...used].filter((name) => ![...CLASSIC, ...OWN].includes(name ?? ""))).toEqual([]);
  });

  it("calls the add-in cell by cell for a small book, so that others keep the last values", () => {
    const calls = formulasOf(plan).filter((text) => /ISOLIQ|MARGINREQ/.test(text));
    expect(calls).toHaveLength(BOOK.length * (3 + 2 * 11));
  });

  it("calls the add-in five times for a large book", () => {
    const book = Array.from({ length: 700 }, () => BOOK[0]!);
    const large = scenarioSheet(book, { capital: 1 }, NAMES, IMPORTED_AT);
    const calls = formulasOf(large).filter((text) => /ISOLIQ|MARGINREQ/.test(text));
    expect(calls).toHaveLength(5);
  });

  it("stays under Excel's longest formula", () => {
    expect(Math.max(...formulasOf(plan).map((text) => text.length))).toBeLessThan(8192);
  });

  it("names every assumption", () => {
    expect(plan.names.map(({ name }) => name)).toEqual([
      "Scenario_Capital",
      "Scenario_Days",
      "Scenario_FundingHours",
      "Scenario_FundingRate",
      "Scenario_FeeRate",
      "Scenario_MaxLeverage",
      "Scenario_MaxAllocation",
      "Scenario_StressMove",
      "Scenario_LossLimit",
      "Scenario_Shocks",
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

  it("draws a line chart of the account and a column chart of P&L", () => {
    expect(plan.charts.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      "Line: Account after shock",
      "ColumnClustered: P&L by shock",
    ]);
  });
});
