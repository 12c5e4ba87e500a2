import { assumptionsOf } from "../../src/scenario/comparison/assumptions";
import { checkScenarioForm, DEFAULT_SCENARIO_FORM } from "../../src/taskpane/scenarioForm";

const FILLED = { ...DEFAULT_SCENARIO_FORM, capital: "10000" };
const errorsOf = (changed: Partial<typeof FILLED>) => {
  const checked = checkScenarioForm({ ...FILLED, ...changed }, "en-US");
  return "errors" in checked ? checked.errors : {};
};

test("The defaults with a capital are valid", () => {
  expect(checkScenarioForm(FILLED, "en-US")).toEqual({
    options: { capital: 10000, days: 30, maxLeverage: 3, maxAllocation: 0.1 },
  });
});

test("The defaults are those of a sheet that is made without the pane", () => {
  const usual = new Map(assumptionsOf({ capital: 1 }).map(({ key, value }) => [key, value]));
  const checked = checkScenarioForm(FILLED, "en-US");
  expect(checked).toMatchObject({
    options: {
      days: usual.get("Days"),
      maxLeverage: usual.get("MaxLeverage"),
      maxAllocation: usual.get("MaxAllocation"),
    },
  });
});

test("Every wrong field is named at once", () => {
  const wrong = { capital: "x", days: "x", maxLeverage: "x", maxAllocation: "x" };
  expect(Object.keys(errorsOf(wrong))).toEqual(Object.keys(wrong));
});

test.each([
  ["", "Enter your capital, such as 10000."],
  ["much", "Enter a number, such as 12,500.5."],
  ["0", "Enter a number above 0."],
  ["-5", "Enter a number above 0."],
])("A capital of %p is refused: %s", (capital, message) => {
  expect(errorsOf({ capital })).toEqual({ capital: message });
});

test.each(["-1", "3651", "1.5", ""])("A horizon of %p days is refused", (days) => {
  expect(errorsOf({ days }).days).toBe("Enter a whole number of days from 0 to 3,650.");
});

test.each(["0", "3650"])("A horizon of %p days is allowed", (days) => {
  expect(errorsOf({ days })).toEqual({});
});

test.each(["0.99", "201", "5x"])("A maximum leverage of %p is refused", (maxLeverage) => {
  expect(errorsOf({ maxLeverage }).maxLeverage).toBe("Enter a number from 1 to 200.");
});

test.each(["0", "100.1", "10%"])("A maximum allocation of %p is refused", (maxAllocation) => {
  expect(errorsOf({ maxAllocation }).maxAllocation).toBe("Enter a number from 0.1 to 100.");
});
