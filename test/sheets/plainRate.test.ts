import { createDashboardSheet } from "../../src/commands/dashboard";
import { createPositionsSheet, createScenarioSheet } from "../../src/commands/job";
import { previewScenario } from "../../src/commands/previewScenario";
import { readReview } from "../../src/commands/review";
import { createReviewSheet } from "../../src/commands/reviewSheet";
import { position } from "../scenario/books";
import { Embedded } from "./embedded";

/** The market of the first position typed as a maintenance rate alone, that of the second in words. */
async function opened(): Promise<Embedded> {
  const embedded = await Embedded.open();
  const market = "LINEAR:0.005";
  await createPositionsSheet([
    position({ market, stop: "50000", fundingRate: "0.0002" }),
    position({ market, side: "short", size: "0.1", margin: "600" }),
  ]);
  const table = embedded.workbook.tables[0]!;
  const column = table.area.column + table.columns.findIndex(({ name }) => name === "Market");
  embedded.workbook.setInputs(table.sheet, table.area.row + 1, column, [[0.005]]);
  return embedded;
}

describe("a position whose market is a maintenance rate alone", () => {
  let embedded: Embedded;
  beforeEach(async () => {
    embedded = await opened();
    await createScenarioSheet({ capital: 20_000 });
    await createDashboardSheet();
    await createReviewSheet();
    await embedded.workbook.settled();
  });
  afterEach(() => embedded.close());

  it("is counted in what every sheet says of its coverage", () => {
    expect(embedded.value("Scenarios", 2, 1)).toBe(
      "All 2 positions of table Positions are covered."
    );
    expect(embedded.value("Dashboard", 3, 1)).toBe("All 2 positions of table Positions count.");
    expect(embedded.value("Review", 3, 1)).toBe(
      "All 2 positions of table Positions are looked at."
    );
  });

  it("has a row of its own among the markets, and follows that of the Scenarios sheet", async () => {
    const row = embedded.rowOf("Scenarios", "Assumptions by market") + 2;
    expect(embedded.value("Scenarios", row, 1)).toBe(0.005);
    embedded.workbook.setInput(embedded.sheet("Scenarios"), row, 5, 1.5);
    await embedded.workbook.settled();
    const book =
      embedded.rowOf("Scenarios", "Workings: positions as read from table Positions") + 2;
    const volatility = 17;
    expect([0, 1].map((at) => embedded.value("Scenarios", book + at, volatility))).toEqual([
      1.5, 0.6,
    ]);
    const market = embedded.rowOf("Dashboard", "By market") + 2;
    expect([1, 2, 6, 7].map((at) => embedded.value("Dashboard", market, at))).toEqual([0.005, 1.5, 1, 3000]); // prettier-ignore
    expect(embedded.value("Review", embedded.rowOf("Review", "Assumptions by market") + 2, 2)).toBe(1.5); // prettier-ignore
  });

  it("is reviewed in the pane as on the sheet, and previewed as it is compared", async () => {
    const { items } = await readReview();
    const said = Array.from({ length: 5 }, (_, rank) => embedded.value("Review", 7 + rank, 8));
    expect(items.slice(0, 5).map(({ reason }) => reason)).toEqual(said);
    expect(items.slice(0, 5).map(({ label }) => label)).toContain("0.005 long");
    const { positions } = await previewScenario({ capital: 20_000 });
    expect(positions.map(({ label }) => label).sort()).toEqual([
      "0.005 long",
      "LINEAR:0.005 short",
    ]);
  });

  it("may be what the book is hedged with", () => {
    const row = embedded.rowOf("Scenarios", "Workings: the hedge") + 2;
    expect(embedded.value("Scenarios", 6, 11)).toBe(0.005);
    expect(embedded.value("Scenarios", row, 2)).toBe("linear");
  });
});
