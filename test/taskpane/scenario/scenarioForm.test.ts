import { assumptionsOf } from "../../../src/scenario/comparison/assumptions";
import { checkScenarioOptions } from "../../../src/commands/checkScenarioOptions";
import type { ScenarioOptions } from "../../../src/commands/job";
import { fieldText, readFieldNumber } from "../../../src/taskpane/scenario/fieldNumber";
import { MARKET_RULES, NUMBER_RULES } from "../../../src/taskpane/scenario/scenarioFields";
import {
  checkScenarioForm,
  EMPTY_FORM,
  formOf,
  NUMBER_KEYS,
  shownNumber,
  withTyped,
  type FieldId,
} from "../../../src/taskpane/scenario/scenarioForm";
import { addShock, removeShock, shockText } from "../../../src/taskpane/scenario/shocks";
import { scenarioServices } from "./services";

const checked = (field: FieldId, text: string, locale = "en-US") =>
  checkScenarioForm(withTyped(EMPTY_FORM, field, text), locale);

const COMPLETE: ScenarioOptions = {
  capital: 1250000.5,
  days: 7,
  maxLeverage: 2.5,
  maxAllocation: 0.07,
  stressMove: 0.35,
  lossLimit: 0.3,
  chanceLimit: 0.05,
  shocks: [-0.35, 0, 0.1],
  markets: [{ market: "BINANCE:BTCUSDT", volatility: 0.55, fundingRate: 0.000123 }],
  hedge: { market: "BINANCE:ETHUSDT", price: 2900, leverage: 4, share: 0.5, beta: -0.2 },
};

test("Nothing typed asks for the usual values of the sheet", () => {
  expect(checkScenarioForm(EMPTY_FORM, "en-US")).toEqual({ options: {} });
});

test("The values shown are those of a sheet that is made without the pane", async () => {
  const usual = await scenarioServices().usualAssumptions();
  const sheet = new Map(assumptionsOf({ capital: 1 }).map(({ key, value }) => [key, value]));
  const shown = (key: (typeof NUMBER_KEYS)[number]) =>
    readFieldNumber(shownNumber(EMPTY_FORM, usual, key, "en-US"), NUMBER_RULES[key], "en-US");
  expect(shown("days")).toMatchObject({ value: sheet.get("Days") });
  expect(shown("maxLeverage")).toMatchObject({ value: sheet.get("MaxLeverage") });
  expect(shown("maxAllocation")).toMatchObject({ value: sheet.get("MaxAllocation") });
  expect(shown("lossLimit")).toMatchObject({ value: sheet.get("LossLimit") });
});

test.each(["en-US", "de-DE", "de-CH", "fr-FR", "hi-IN", "ar-EG", "sv-SE"])(
  "Options become a form and the same options again, in %s",
  (locale) => {
    expect(checkScenarioForm(formOf(COMPLETE, locale), locale)).toEqual({ options: COMPLETE });
  }
);

test("What the form lets through, the command takes", () => {
  for (const key of NUMBER_KEYS) {
    const rule = NUMBER_RULES[key];
    const lowest = rule.above ? rule.high / 1e15 : rule.low;
    for (const limit of [lowest, rule.high]) {
      const result = checked(key, limit.toLocaleString("en-US", { maximumSignificantDigits: 15 }));
      expect(result).toHaveProperty("options");
      if ("options" in result) expect(() => checkScenarioOptions(result.options)).not.toThrow();
    }
  }
});

test.each([
  ["capital", "", "Enter a number above 0."],
  ["capital", "much", "Enter a number above 0."],
  ["capital", "-5", "Enter a number above 0."],
  ["days", "1.5", "Enter a whole number of days from 0 to 3,650."],
  ["days", "3651", "Enter a whole number of days from 0 to 3,650."],
  ["maxLeverage", "0.99", "Enter a number from 1 to 200."],
  ["maxAllocation", "10%", "Enter a number from 0.1 to 100."],
  ["BINANCE:BTCUSDT/volatility", "", "Enter a number from 0 to 1,000."],
  ["BINANCE:BTCUSDT/correlation", "1.1", "Enter a number from -1 to 1."],
] as const)("%s of %p is refused: %s", (field, text, message) => {
  expect(checked(field, text)).toEqual({ errors: { [field]: message } });
});

test.each([
  ["foo", "“foo” is no market known here."],
  ["BINANCE:NOPE", "is no market known here."],
  ["BINANCE:BTCUSD_PERP", "is an inverse contract."],
])("A hedge in %s is refused", (hedgeMarket, message) => {
  const { errors } = checkScenarioForm({ typed: {}, hedgeMarket }) as {
    errors: { hedgeMarket: string };
  };
  expect(errors.hedgeMarket).toContain(message);
});

test("A leverage outside of 2 to 5 is taken, and called unusual", () => {
  const rule = NUMBER_RULES.maxLeverage;
  expect(readFieldNumber("10", rule)).toEqual({ value: 10, unusual: true });
  expect(readFieldNumber("5", rule)).toEqual({ value: 5, unusual: false });
});

test("Per cent become the share that was meant, without noise", () => {
  expect(checked("BINANCE:BTCUSDT/fundingRate", "0.07")).toEqual({
    options: { markets: [{ market: "BINANCE:BTCUSDT", fundingRate: 0.0007 }] },
  });
  expect(fieldText(0.0001, MARKET_RULES.fundingRate, "en-US")).toBe("0.01");
});

test("A number as another locale writes it is refused with an example of how numbers are written here", () => {
  expect(checked("capital", "10.000,5", "en-US")).toEqual({
    errors: { capital: "Enter a number above 0. Numbers are written like 1,234.5 here." },
  });
  expect(checked("capital", "10,000.5", "de-DE")).toEqual({
    errors: { capital: "Enter a number above 0. Numbers are written like 1.234,5 here." },
  });
  expect(checked("capital", "much", "en-US")).toEqual({
    errors: { capital: "Enter a number above 0." },
  });
});

test("A comma is a decimal sign where the locale writes it so", () => {
  expect(checked("capital", "12.500,5", "de-DE")).toEqual({ options: { capital: 12500.5 } });
});

describe("the list of shocks", () => {
  test("takes another one in its place", () => {
    expect(addShock([-0.2, 0.1], "-5", "en-US")).toEqual({ shocks: [-0.2, -0.05, 0.1] });
    expect(addShock([0.1], "−12.5 %", "en-US")).toEqual({ shocks: [-0.125, 0.1] });
  });

  test.each([
    ["-100", "from -99 to 1,000"],
    ["", "from -99 to 1,000"],
    ["10", "+10% is in the list already."],
  ])("refuses %p", (text, message) => {
    expect(addShock([0.1], text, "en-US")).toEqual({ error: expect.stringContaining(message) });
  });

  test("always keeps one", () => {
    expect(removeShock([-0.2, 0.1], 0.1)).toEqual([-0.2]);
    expect(removeShock([0.1], 0.1)).toEqual([0.1]);
    expect(shockText(-0.2, "en-US")).toBe("-20%");
  });
});
