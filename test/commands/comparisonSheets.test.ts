import { comparisonSheets } from "../../src/commands/comparisonSheets";
import {
  createPositionsSheet,
  createScenarioSheet,
  updateScenarioSheet,
} from "../../src/commands/job";
import { previewScenario } from "../../src/commands/previewScenario";
import { usualAssumptions } from "../../src/commands/usualAssumptions";
import { importPositions, POSITIONS_TEMPLATE_CSV } from "../../src/importing";
import { Embedded } from "../sheets/embedded";

let embedded: Embedded;

beforeEach(async () => {
  embedded = await Embedded.open();
  await createPositionsSheet(importPositions(POSITIONS_TEMPLATE_CSV));
});
afterEach(() => embedded.close());

test("A workbook without a comparison has none to update", async () => {
  expect(await comparisonSheets()).toEqual([]);
});

test("A comparison is found with the assumptions that it was made with", async () => {
  const { markets, positions } = await usualAssumptions();
  const market = markets[0]!.market;
  expect(positions).toBeGreaterThan(0);
  const { sheetName } = await createScenarioSheet({
    capital: 4321,
    days: 9,
    maxLeverage: 4,
    shocks: [-0.25, 0.1],
    markets: [{ market, volatility: 0.85 }],
    hedge: { leverage: 2, share: 0.5 },
  });
  const [found, ...others] = await comparisonSheets();
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    sheetName,
    options: {
      capital: 4321,
      days: 9,
      maxLeverage: 4,
      maxAllocation: 0.1,
      shocks: [-0.25, 0.1],
      hedge: { leverage: 2, share: 0.5 },
      table: "Positions",
    },
  });
  expect(found?.options.markets?.find((one) => one.market === market)?.volatility).toBe(0.85);
});

test("What was typed into the sheet since is read, and previewed, instead", async () => {
  const { sheetName } = await createScenarioSheet({ capital: 5000 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const capital = context.workbook.names.getItem("Scenario_Capital").getRange();
    capital.values = [[77_000]];
    context.workbook.names.getItem("Scenario_Days").getRange().values = [["soon"]];
    sheet.activate();
    await context.sync();
  });
  const [found] = await comparisonSheets();
  expect(found?.options.capital).toBe(77_000);
  expect(found?.options.days).toBeUndefined();
  expect((await previewScenario(found!.options)).capital).toBe(77_000);
});

test("A comparison whose sheet was deleted is not offered; the others are, and can be updated", async () => {
  const { sheetName: first } = await createScenarioSheet({ capital: 1000 });
  const { sheetName: second } = await createScenarioSheet({ capital: 2000 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(first).delete();
    await context.sync();
  });
  expect((await comparisonSheets()).map(({ sheetName }) => sheetName)).toEqual([second]);
  expect(await updateScenarioSheet(second)).toMatchObject({ sheetName: second, addedRows: 0 });
});

test("The usual assumptions are those of a preview without any", async () => {
  const usual = await usualAssumptions();
  const preview = await previewScenario({});
  expect(usual.capital).toBe(preview.capital);
  expect(usual.shocks).toEqual(preview.shocks);
  const hedged = await usualAssumptions("Positions", "BINANCE:ETHUSDT");
  expect(hedged.hedge.market).toBe("BINANCE:ETHUSDT");
});
