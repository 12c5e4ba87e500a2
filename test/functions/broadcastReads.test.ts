import "./customFunctions";
import { required } from "../../src/functions/argument";
import { elementFunction, evaluateElements } from "../../src/functions/evaluate";

/** Adds a column and a row, and writes down each cell that it reads. */
function adding(seen: unknown[]) {
  const noted = (value: unknown) => {
    seen.push(value);
    if (typeof value !== "number") throw new Error(`${value} is no number`);
    return value;
  };
  return elementFunction({
    arguments: [required("down", noted), required("across", noted)],
    compute: ([down, across]) => down + across,
  });
}

test("Cells that repeat in a block of results are read once", () => {
  const seen: unknown[] = [];
  expect(evaluateElements(adding(seen), [[[1], [2], [3]], [[10, 20]]])).toEqual([
    [11, 21],
    [12, 22],
    [13, 23],
  ]);
  expect(seen.sort()).toEqual([1, 10, 2, 20, 3]);
});

test("A wrong cell that repeats spoils every result that it takes part in, and no other", () => {
  const results = evaluateElements(adding([]), [[[1], ["x"]], [[10, 20]]]);
  expect(results[0]).toEqual([11, 21]);
  expect(results[1]).toEqual([expect.any(Error), expect.any(Error)]);
});
