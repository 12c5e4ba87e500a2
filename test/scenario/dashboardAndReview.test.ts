import { cellAt, dashboardSheet, isFormula, reviewSheet, type SheetPlan } from "../../src/scenario";
import { IMPORTED_AT } from "./books";
import { readable } from "./readable";

const ROW = {
  side: "long",
  contract: "linear",
  market: "BINANCE:BTCUSDT",
  size: 0.5,
  entry: 60_000,
  mark: 61_000,
  margin: 3_000,
} as const;

const dashboard = (positions: number, markets = 1): SheetPlan =>
  dashboardSheet(
    Array.from({ length: positions }, (_, index) => ({
      ...ROW,
      market: index % markets ? `LINEAR:0.0${index % markets}` : ROW.market,
    })),
    { capital: 10_000, capitalAssumed: true },
    {
      sheet: "Dashboard",
      prefix: "Dashboard",
      positionsTable: "Positions",
      source: "'Positions'!$A$2",
    },
    IMPORTED_AT
  );

const review = (positions: number, markets = 1): SheetPlan =>
  reviewSheet(
    Array.from({ length: positions }, (_, index) => ({
      ...ROW,
      market: index % markets ? `LINEAR:0.0${index % markets}` : ROW.market,
    })),
    {},
    { sheet: "Review", prefix: "Review", positionsTable: "Positions" },
    IMPORTED_AT
  );

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

const PLANS: [string, (positions: number, markets?: number) => SheetPlan][] = [
  ["Dashboard", dashboard],
  ["Review", review],
];

describe.each(PLANS)("the plan of the %s sheet", (_name, plan) => {
  it("is this for one position", () => {
    expect(readable(plan(1))).toMatchSnapshot();
  });

  it.each([
    [1, 1],
    [3, 2],
    [40, 9],
    [1000, 45],
  ])("gives every cell to one block only: %d positions in %d markets", (positions, markets) => {
    expect(overlaps(plan(positions, markets))).toEqual([]);
  });

  it("has as many formulas for 1,000 positions as for 20", () => {
    expect(formulasOf(plan(1000)).length).toBe(formulasOf(plan(20)).length);
  });

  it("stays under Excel's longest formula and deepest nesting", () => {
    const formulas = formulasOf(plan(1000, 45));
    expect(Math.max(...formulas.map((text) => text.length))).toBeLessThan(8192);
    const depth = (text: string) => {
      let [now, most] = [0, 0];
      for (const character of text.replace(/"[^"]*"/g, "")) {
        if (character === "(") most = Math.max(most, (now += 1));
        if (character === ")") now -= 1;
      }
      return most;
    };
    expect(Math.max(...formulas.map(depth))).toBeLessThan(64);
  });

  it("uses functions that Excel 2019 and LibreOffice have, and the add-in's own", () => {
    const used = new Set(
      formulasOf(plan(9)).flatMap((text) =>
        Array.from(text.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z.]*)\(/g), ([, name]) => name)
      )
    );
    const NATIVE =
      "ABS AGGREGATE AND COLUMNS CONCAT COUNT COUNTA COUNTIF FIXED IF IFERROR INDEX INT ISERROR ISNA ISNUMBER LEFT LOG LOWER MATCH MAX MIN N ROUND ROW SIGN SQRT SUBSTITUTE SUM SUMIF SUMPRODUCT TRIM".split(
        " "
      );
    const OWN =
      "CORRELATIONS FUNDINGCOST HEDGESIZE ISOLEVERAGE ISOLIQ LIQPROB MARGINTIERS MARGINTOADD MARGINVERSION MAXPOSITION REALIZEDVOL REALLOCATE RISKCHECK STOPISSAFE VOLLEVERAGE".split(
        " "
      );
    expect([...used].filter((name) => ![...NATIVE, ...OWN].includes(name ?? ""))).toEqual([]);
  });

  it("prints what is to be read, not its workings", () => {
    const { printArea, blocks } = plan(3);
    expect(printArea).toBeDefined();
    const right = Math.max(...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
    expect(printArea!.column + printArea!.columns).toBeLessThan(right);
  });

  it("hides its workings, and only those, and says where they are", () => {
    const { printArea, blocks, charts, hiddenColumns } = plan(3);
    const { first, count } = hiddenColumns!;
    const printed = printArea!.column + printArea!.columns;
    expect(first).toBeGreaterThanOrEqual(printed);
    const ends = blocks.map(({ column, cells }) => [column, column + (cells[0]?.length ?? 0)]);
    const right = ends.filter(([, end]) => end! > printed);
    expect(right.length).toBeGreaterThan(0);
    expect(Math.max(...right.map(([, end]) => end!))).toBeLessThanOrEqual(first + count);
    for (const { place } of charts) {
      expect(place.column + place.columns).toBeLessThanOrEqual(printed);
    }
    expect(readable(plan(3))).toMatch(/workings are in the hidden columns [JO] to [TV]/);
  });
});

it("the Dashboard says that a capital was assumed, and draws native charts", () => {
  const plan = dashboard(3);
  expect(readable(plan)).toContain("Assumed: twice the margin.");
  expect(plan.charts.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
    "BarClustered: Distance to liquidation",
    "BarClustered: Net exposure by market",
  ]);
});
