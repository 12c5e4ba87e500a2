import { call, errorCell } from "./customFunctions";
import * as catalogue from "../../src/functions/functions";

type Name = keyof typeof catalogue;

/** A good call of every function: the arguments in order, and which of them is tried with bad input. */
const CALLS: readonly {
  name: Name;
  given: readonly unknown[];
  answer: unknown;
  /** Index and name of a required number. */
  number: readonly [number, string];
  blank?: string;
}[] = [
  {
    name: "isoLiq",
    given: ["long", 60000, 0.5, 10],
    answer: 54271.3567839196,
    number: [1, "entry"],
  },
  { name: "isoBankrupt", given: ["long", 60000, 0.5, 10], answer: 54000, number: [1, "entry"] },
  { name: "marginReq", given: [0.5, 60000, 10], answer: 3000, number: [0, "size"] },
  { name: "fundingCost", given: ["long", 0.5, 60000, 0.0001, 3], answer: 9, number: [2, "price"] },
  {
    name: "marginRatio",
    given: ["long", 60000, 0.5, 10, 60000],
    answer: 0.05,
    number: [4, "price"],
  },
  { name: "liqDistance", given: ["long", 60000, 54000], answer: 0.1, number: [2, "liq_price"] },
  { name: "perpPnl", given: ["long", 60000, 61000, 0.5], answer: 500, number: [2, "exit"] },
];

describe.each(CALLS)("$name", ({ name, given, answer, number: [index, argument] }) => {
  const custom = catalogue[name] as (...ranges: any[]) => any[][];
  const withArgument = (value: unknown) => given.map((v, i) => (i === index ? value : v));

  test("answers numbers and text", () => {
    expect(call(custom, ...given)).toBe(answer);
  });

  test("passes on the error of a cell", () => {
    expect(call(custom, ...withArgument(errorCell("#DIV/0!")))).toMatchObject({ error: "#DIV/0!" });
    expect(call(custom, ...withArgument("#REF!"))).toMatchObject({ error: "#REF!" });
  });

  test("refuses a boolean for a number", () => {
    expect(call(custom, ...withArgument(true))).toEqual({
      error: "#VALUE!",
      message: `${argument} must be a number; got TRUE`,
    });
  });

  test("names a required argument that is blank", () => {
    const missing = { error: "#VALUE!", message: `${argument} is missing` };
    expect(call(custom, ...withArgument(null))).toEqual(missing);
    expect(call(custom, ...withArgument(""))).toEqual(missing);
  });

  test("refuses a number written as text", () => {
    expect(call(custom, ...withArgument("1,000.5"))).toEqual({
      error: "#VALUE!",
      message: `${argument} must be a number, not text; got "1,000.5"`,
    });
  });

  test("answers a range element by element, an error only in its own cell", () => {
    const good = given[index];
    expect(call(custom, ...withArgument([[good], ["x"], [good]]))).toEqual([
      [answer],
      [{ error: "#VALUE!", message: `${argument} must be a number, not text; got "x"` }],
      [answer],
    ]);
  });

  test.each([0, -1, NaN, Infinity, 1e308, 1e-300])("refuses %p and names the argument", (bad) => {
    const result = call(custom, ...withArgument(bad));
    expect(result).toMatchObject({ error: "#VALUE!" });
    expect((result as { message: string }).message).toContain(argument);
  });

  test("refuses a data type", () => {
    expect(call(custom, ...withArgument({ type: "Entity", text: "BTC" }))).toEqual({
      error: "#VALUE!",
      message: `${argument} must be a number; got a data type`,
    });
  });

  test("leaves the ranges it was given as they were", () => {
    const ranges = given.map((value) => Object.freeze([Object.freeze([value])]));
    expect(() => custom(...ranges)).not.toThrow();
  });
});
