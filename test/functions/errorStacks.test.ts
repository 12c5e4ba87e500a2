import { functionOf } from "./calls/catalogueCalls";
import "./customFunctions";

const isoLiq = functionOf("ISOLIQ");

const ROWS = 3;
const column = (value: unknown) => Array.from({ length: ROWS }, () => [value]);

// No cell shows a call stack, and collecting one took most of the time of a column of errors.
describe("errors are made without their call stacks", () => {
  const stackOf = (error: unknown) => String((error as Error).stack).split("\n").length;

  test("in cells", () => {
    const cells = isoLiq(column("long"), column(60000), column(-1), column(10)).flat();
    expect(cells).toHaveLength(ROWS);
    expect(cells.map(stackOf)).toEqual([1, 1, 1]);
  });

  test("where the whole call fails", () => {
    expect(() => isoLiq([["long"]], [[60000]], [[-1]], [[10]])).toThrow("size must be above 0");
    try {
      isoLiq([["long"]], [[60000]], [[-1]], [[10]]);
    } catch (error) {
      expect(stackOf(error)).toBe(1);
    }
  });

  test("and errors of others keep theirs", () => {
    const before = Error.stackTraceLimit;
    expect(() => isoLiq([["long"]], [[60000]], [[-1]], [[10]])).toThrow();
    isoLiq(column("long"), column(60000), column(-1), column(10));
    expect(Error.stackTraceLimit).toBe(before);
    expect(stackOf(new Error("of others"))).toBeGreaterThan(1);
  });
});
