import { textToNumber } from "../../../src/host/calculation/coercion";
import { CellError } from "../../../src/host/model";

test.each([
  ["12", 12],
  [" -1.50 ", -1.5],
  [".5", 0.5],
  ["5.", 5],
  ["1e3", 1000],
  ["1,000.5", 1000.5],
  ["5%", 0.05],
])("the text %j spells the number %d", (text, number) => {
  expect(textToNumber(text)).toBe(number);
});

test("millions of digits that are no number are refused: looking back at each would not end", () => {
  expect(textToNumber(`${"1".repeat(3_000_000)}!`)).toBeInstanceOf(CellError);
});
