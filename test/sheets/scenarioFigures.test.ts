import { createPositionsSheet, createScenarioSheet } from "../../src/commands/job";
import { positionColumnIndex, type PositionColumnName } from "../../src/scenario";
import { Embedded } from "./embedded";
import { asPositions, randomBook } from "./randomBook";
import { recompute, type Assumptions } from "./recompute";

const SHEET = "Scenarios";
const FIRST = 2;
const SHOCKS = [-0.5, -0.25, -0.1, -0.03, 0, 0.02, 0.1, 0.3, 0.5];
const ASSUMPTIONS: Assumptions = {
  capital: 250_000,
  days: 14,
  shocks: SHOCKS,
  maxLeverage: 3,
  maxAllocation: 0.1,
  fundingHours: 8,
  fundingRate: 0.0001,
};
const STRATEGIES = [
  ["As imported, isolated", "imported", "isolated"],
  ["As imported, cross", "imported", "cross"],
  ["Conservative, isolated", "conservative", "isolated"],
  ["Conservative, cross", "conservative", "cross"],
] as const;

/** Equal to a ten-millionth of the larger one: the oracle halves, the sheet solves. */
function expectClose(actual: unknown, expected: number, what: string): void {
  const scale = Math.max(1, Math.abs(expected));
  const agrees = typeof actual === "number" && Math.abs(actual - expected) <= 1e-7 * scale;
  expect(agrees ? "equal" : `${what}: sheet ${actual}, recomputed ${expected}`).toBe("equal");
}

async function openComparison(seed: number, positions: number, assumptions = ASSUMPTIONS) {
  const embedded = await Embedded.open();
  const book = randomBook(seed, positions);
  await createPositionsSheet(asPositions(book));
  await createScenarioSheet({
    capital: assumptions.capital,
    days: assumptions.days,
    shocks: [...assumptions.shocks],
    maxLeverage: assumptions.maxLeverage,
    maxAllocation: assumptions.maxAllocation,
  });
  await embedded.workbook.settled();
  const rowOf = (text: string, from = 0) => embedded.rowOf(SHEET, text, from);
  const figures = (row: number) =>
    SHOCKS.map((_, shock) => embedded.value(SHEET, row, FIRST + shock));
  return { embedded, book, rowOf, figures };
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])("the scenario figures of random book %d", (seed) => {
  let comparison: Awaited<ReturnType<typeof openComparison>>;
  let expected: ReturnType<typeof recompute>;
  beforeAll(async () => {
    comparison = await openComparison(seed, 1 + (seed % 5) * 2);
    expected = recompute(comparison.book, ASSUMPTIONS);
  });
  afterAll(() => comparison.embedded.close());

  it.each([
    ["Account after the shock", "account"],
    ["P&L after the shock", "result"],
    ["Positions liquidated", "liquidated"],
  ] as const)("agree on: %s", (title, key) => {
    const { rowOf, figures } = comparison;
    const table = rowOf(title);
    for (const [name, sizing, margin] of STRATEGIES) {
      const row = figures(rowOf(name, table));
      SHOCKS.forEach((shock, index) =>
        expectClose(row[index], expected[sizing][margin][key][index]!, `${name} at ${shock}`)
      );
    }
  });

  it.each(["imported", "conservative"] as const)("agree by position: %s", (sizing) => {
    const { rowOf, figures, book } = comparison;
    const title = sizing === "imported" ? "as imported" : "conservative";
    const grid = rowOf(`P&L by position after funding: ${title}, isolated`) + 2;
    book.forEach((position, index) => {
      const row = figures(grid + index);
      SHOCKS.forEach((shock, column) =>
        expectClose(
          row[column],
          expected[sizing].grid[index]![column]!,
          `position ${index + 1} (${position.market}) at ${shock}`
        )
      );
    });
  });

  it("never lose more than its margin on an isolated position", () => {
    const { rowOf, figures, book } = comparison;
    const grid = rowOf("P&L by position after funding: as imported, isolated") + 2;
    book.forEach((position, index) => {
      const { margin, price } = expected.imported.held[index]!;
      figures(grid + index).forEach((result, column) => {
        const perUnit = position.contract === "inverse" ? price * (1 + SHOCKS[column]!) : 1;
        expect(Number(result)).toBeGreaterThanOrEqual(-margin * perUnit * (1 + 1e-12));
      });
    });
  });

  it("agree on margin used, free capital, funding and the worst loss", () => {
    const { rowOf, embedded } = comparison;
    STRATEGIES.forEach(([name, sizing, margin], column) => {
      const metric = (label: string) => embedded.value(SHEET, rowOf(label), FIRST + column);
      const { used, result } = expected[sizing][margin];
      expectClose(metric("Margin used"), used, `${name}: margin used`);
      expectClose(metric("Share of capital free"), 1 - used / ASSUMPTIONS.capital, `${name}: free`);
      expectClose(
        metric("Funding over the horizon (paid +)"),
        expected[sizing].funding,
        `${name}: funding`
      );
      expectClose(metric("Worst loss over the shocks"), Math.min(0, ...result), `${name}: worst`);
    });
  });

  it("agree on the distance to the nearest isolated liquidation", () => {
    const { rowOf, embedded } = comparison;
    for (const [column, sizing] of [
      [0, "imported"],
      [2, "conservative"],
    ] as const) {
      const distances = expected[sizing].held.flatMap(
        ({ liquidation, price, sign, margin, funding }) => {
          if (margin - funding <= 0) return [0];
          return liquidation === undefined ? [] : [(sign * (price - liquidation)) / price];
        }
      );
      const shown = embedded.value(SHEET, rowOf("Move to the nearest liquidation"), FIRST + column);
      if (distances.length === 0) expect(shown).toBe("none");
      else expectClose(shown, Math.min(...distances), sizing);
    }
  });
});

it("agrees on a book so large that the add-in is called once a block", async () => {
  const { embedded, book, rowOf, figures } = await openComparison(12, 601);
  const expected = recompute(book, ASSUMPTIONS);
  for (const [title, key] of [
    ["Account after the shock", "account"],
    ["Positions liquidated", "liquidated"],
  ] as const) {
    const table = rowOf(title);
    for (const [name, sizing, margin] of STRATEGIES) {
      const row = figures(rowOf(name, table));
      SHOCKS.forEach((shock, index) =>
        expectClose(row[index], expected[sizing][margin][key][index]!, `${name} at ${shock}`)
      );
    }
  }
  embedded.close();
}, 120_000);

describe("a scenario comparison", () => {
  let comparison: Awaited<ReturnType<typeof openComparison>>;
  beforeEach(async () => {
    comparison = await openComparison(11, 4);
  });
  afterEach(() => comparison.embedded.close());

  const type = (row: number, name: PositionColumnName, input: number | string) => {
    const { workbook } = comparison.embedded;
    const table = workbook.tables[0]!;
    workbook.setInput(table.sheet, table.area.row + 1 + row, positionColumnIndex(name), input);
  };
  const account = (strategy: string) =>
    comparison.figures(comparison.rowOf(strategy, comparison.rowOf("Account after the shock")));

  it("follows an entry price that is typed into Positions", async () => {
    const changed = comparison.book.map((position, index) =>
      index === 0
        ? { ...position, entry: position.entry * 1.05, margin: position.margin }
        : position
    );
    type(0, "Entry", changed[0]!.entry);
    await comparison.embedded.workbook.settled();
    const expected = recompute(changed, ASSUMPTIONS);
    for (const [name, sizing, margin] of STRATEGIES) {
      account(name).forEach((figure, index) =>
        expectClose(figure, expected[sizing][margin].account[index]!, name)
      );
    }
  });

  it("follows an assumption that is typed", async () => {
    const { embedded, rowOf, book } = comparison;
    embedded.workbook.setInput(embedded.sheet(SHEET), rowOf("Maximum leverage"), FIRST, 2);
    embedded.workbook.setInput(embedded.sheet(SHEET), rowOf("Capital"), FIRST, 40_000);
    await embedded.workbook.settled();
    const expected = recompute(book, { ...ASSUMPTIONS, maxLeverage: 2, capital: 40_000 });
    for (const [name, sizing, margin] of STRATEGIES) {
      account(name).forEach((figure, index) =>
        expectClose(figure, expected[sizing][margin].account[index]!, name)
      );
    }
  });

  it("says that all positions are covered", () => {
    expect(comparison.embedded.value(SHEET, 2, 1)).toBe(
      "All 4 positions of table Positions are covered."
    );
  });

  it("leaves out a position that cannot be computed, and says so", async () => {
    const { embedded, book } = comparison;
    type(1, "Market", "BINANCE:NOSUCHUSDT");
    await embedded.workbook.settled();
    expect(embedded.value(SHEET, 2, 1)).toBe(
      "Warning: 1 of 4 positions left out: see Check in table Positions."
    );
    const expected = recompute(
      book.filter((_, index) => index !== 1),
      ASSUMPTIONS
    );
    account("As imported, isolated").forEach((figure, index) =>
      expectClose(figure, expected.imported.isolated.account[index]!, "without position 2")
    );
  });

  it("takes a position whose row is emptied as none", async () => {
    const { embedded, book } = comparison;
    for (const name of ["Size", "Entry", "Side", "Mark", "Leverage", "Margin"] as const) {
      type(3, name, "");
    }
    await embedded.workbook.settled();
    const expected = recompute(book.slice(0, 3), ASSUMPTIONS);
    account("Conservative, cross").forEach((figure, index) =>
      expectClose(figure, expected.conservative.cross.account[index]!, "three positions")
    );
  });

  it("warns when the table has grown", async () => {
    const { embedded } = comparison;
    const table = embedded.workbook.tables[0]!;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Positions").rows.add();
      await context.sync();
    });
    await embedded.workbook.settled();
    expect(table.area.rows).toBe(6);
    expect(embedded.value(SHEET, 2, 1)).toBe(
      "Warning: table Positions has 5 rows, this sheet covers 4. Create a new comparison."
    );
  });

  it("gives a second comparison names of its own", async () => {
    const second = await createScenarioSheet({ capital: 1000 });
    expect(second.sheetName).toBe("Scenarios (2)");
    const names = [...comparison.embedded.workbook.names.values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Scenario_Capital", "Scenario_2_Capital"]));
  });

  it("draws both charts from its own cells", () => {
    const { charts } = comparison.embedded.sheet(SHEET);
    expect(charts.map(({ type: kind, series }) => [kind, series.length])).toEqual([
      ["Line", 4],
      ["ColumnClustered", 4],
    ]);
    expect(charts[0]!.series[0]!.values).toMatchObject({ rows: 1, columns: SHOCKS.length });
  });
});

describe("without a table to read", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await Embedded.open();
  });
  afterEach(() => embedded.close());

  it("says to import positions first", async () => {
    await expect(createScenarioSheet({ capital: 1 })).rejects.toThrow(
      "There is no Positions table in this workbook. Import positions"
    );
  });

  it("names the cells that cannot be used", async () => {
    await createPositionsSheet(asPositions(randomBook(1, 2)));
    const table = embedded.workbook.tables[0]!;
    const row = table.area.row + 1;
    embedded.workbook.setInput(table.sheet, row, positionColumnIndex("Side"), "lng");
    embedded.workbook.setInput(table.sheet, row + 1, positionColumnIndex("Entry"), "abc");
    await expect(createScenarioSheet({ capital: 1 })).rejects.toThrow(
      `Some positions cannot be used. Positions!C${row + 1}: Side must be long or short, not "lng". Positions!E${row + 2}: Entry must be a number above 0, not "abc".`
    );
  });

  it.each([
    [{ capital: 0 }, "capital must be a number above 0; got 0."],
    [{ capital: 1, shocks: [-1] }, "a shock must be a number from -0.99 to 10; got -1."],
    [{ capital: 1, maxAllocation: 2 }, "maxAllocation must be a number from 0.001 to 1; got 2."],
    [{ capital: 1, days: NaN }, "days must be a number from 0 to 36500; got NaN."],
    [{ capital: 1, shocks: [] }, "shocks must be 1 to 101 numbers; got 0."],
  ])("refuses %j", async (options, message) => {
    await expect(createScenarioSheet(options)).rejects.toThrow(message);
  });
});
