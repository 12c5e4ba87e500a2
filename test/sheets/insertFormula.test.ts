import { insertFormula } from "../../src/sheets/write/insertFormula";
import { Embedded } from "./embedded";

const FORMULA = '=ISOLIQ("long", 60000, 0.5, 10)';

let embedded: Embedded;

beforeEach(async () => {
  embedded = await Embedded.open();
});

const cell = (row: number, column: number) =>
  embedded.workbook.cell(embedded.workbook.activeSheet, row, column);

const type = (row: number, column: number, input: string) =>
  embedded.workbook.setInput(embedded.workbook.activeSheet, row, column, input);

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });

const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

test("An example goes into the selected cell, calculates, and the cell is selected", async () => {
  await select("B2:C5");
  await expect(insertFormula(FORMULA, false)).resolves.toEqual({
    written: true,
    address: "Sheet1!B2",
  });
  expect(cell(1, 1)?.formula).toMatch(/^=ISOLIQ\(/);
  expect(cell(1, 1)?.value).toBeCloseTo(54271.3567839196, 9);
  expect(await selected()).toBe("Sheet1!B2");
});

test.each([
  ["a number", "5"],
  ["zero", "0"],
  ["text", "'mine"],
  ["a formula that shows nothing", '=""'],
])("A cell with %s is left alone until a person agrees", async (_what, input) => {
  type(1, 1, input);
  const before = { ...cell(1, 1) };
  await select("B2");
  await expect(insertFormula(FORMULA, false)).resolves.toEqual({
    written: false,
    address: "Sheet1!B2",
  });
  expect(cell(1, 1)?.value).toBe(before.value);
  await insertFormula(FORMULA, true);
  expect(cell(1, 1)?.formula).toMatch(/^=ISOLIQ\(/);
});

test("A cell that shows a part of another formula's result counts as full", async () => {
  type(0, 0, "={1;2;3}");
  embedded.workbook.recalculate();
  await select("A2");
  expect((await insertFormula(FORMULA, false)).written).toBe(false);
});
