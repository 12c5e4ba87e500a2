import { createPositionsSheet } from "../../src/commands/job";
import { hasPositionsTable } from "../../src/sheets";
import { Embedded } from "./embedded";
import { asPositions, randomBook } from "./randomBook";

let embedded: Embedded;

beforeEach(async () => {
  embedded = await Embedded.open();
});

afterEach(() => embedded.close());

test("A workbook with a Positions table is recognised, whatever a person calls the table", async () => {
  await createPositionsSheet(asPositions(randomBook(1, 2)));
  expect(await hasPositionsTable()).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Positions").name = "Book";
    await context.sync();
  });
  expect(await hasPositionsTable()).toBe(true);
});

test("A table of something else is none, even where it is called Positions", async () => {
  const sheet = embedded.workbook.sheets[0]!;
  embedded.workbook.setInputs(sheet, 0, 0, [["Product"], ["Tea"]]);
  embedded.workbook.addTable({ sheet, row: 0, column: 0, rows: 2, columns: 1 }, true, {
    name: "Positions",
  });
  expect(await hasPositionsTable()).toBe(false);
});

test("An empty workbook has none", async () => {
  expect(await hasPositionsTable()).toBe(false);
});
