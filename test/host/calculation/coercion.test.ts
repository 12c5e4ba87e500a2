import { textToNumber } from "../../../src/host/calculation/coercion";
import { CellError } from "../../../src/host/model";
import { processorTime } from "../../processorTime";

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

test("the longest text of a cell is refused at once where it is no number", () => {
  const text = `${"1".repeat(32_766)}!`;
  const spent = processorTime(() => expect(textToNumber(text)).toBeInstanceOf(CellError));
  expect(spent).toBeLessThan(500);
});
