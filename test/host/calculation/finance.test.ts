import { CellError, Workbook } from "../../../src/host/model";

/** Payments of 10, 20 and 30 with an empty cell, a text and a logical value between them. */
function valueOf(formula: string): unknown {
  const workbook = new Workbook();
  workbook.setInputs(workbook.activeSheet, 0, 0, [[10], [null], [20], ["text"], [true], [30]]);
  const value = workbook.evaluate(formula);
  return value instanceof CellError ? value.code : value;
}

test("the net present value passes over cells without a number, as Excel does", () => {
  expect(valueOf("=NPV(0.1,A1:A6)")).toBeCloseTo(10 / 1.1 + 20 / 1.21 + 30 / 1.331, 12);
});

test("logical values and numbers as text count where they are typed as arguments", () => {
  expect(valueOf('=NPV(0.1,10,TRUE,"5")')).toBeCloseTo(10 / 1.1 + 1 / 1.21 + 5 / 1.331, 12);
});

test("of two internal rates the one nearest to the guess is found", () => {
  expect(valueOf("=IRR({-100,230,-132})")).toBeCloseTo(0.1, 12);
  expect(valueOf("=IRR({-100,230,-132},0.25)")).toBeCloseTo(0.2, 12);
});

test("a declining balance has a part of a year after the last whole one", () => {
  expect(valueOf("=ROUND(DB(1000000,100000,6,7,7),2)")).toBe(15845.1);
  expect(valueOf("=DB(1000000,100000,6,8,7)")).toBe("#NUM!");
});
