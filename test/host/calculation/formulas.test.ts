import { CellError, type Value, Workbook } from "../../../src/host/model";
import { FORMULA_CASES, type Expected } from "./data/formulaCases";

function sampleWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.setInputs(workbook.activeSheet, 0, 0, [
    [10, "apple", true, "'5", "=NA()"],
    [20, "Banana", false, "'", null],
    [30, "cherry", null, "x*y", null],
    [40, "apple", null, null, null],
    [50, "date", null, null, null],
  ]);
  return workbook;
}

/** Errors by their code, so that a case can be read. */
function shown(value: Value | Value[][]): unknown {
  if (Array.isArray(value)) return value.map((line) => line.map((item) => shown(item)));
  return value instanceof CellError ? value.code : (value ?? 0);
}

function closeTo(expected: Expected): unknown {
  if (Array.isArray(expected)) return expected.map((line) => line.map((item) => closeTo(item)));
  if (typeof expected !== "number" || Number.isInteger(expected)) return expected;
  return expect.closeTo(expected, 14 - Math.ceil(Math.log10(Math.abs(expected))));
}

const workbook = sampleWorkbook();

for (const [family, cases] of Object.entries(FORMULA_CASES)) {
  describe(family, () => {
    test.each(cases)("%s", (formula, expected) => {
      const at = { sheet: workbook.activeSheet, row: 20, column: 20 };
      expect(shown(workbook.evaluate(formula, at))).toEqual(closeTo(expected));
    });
  });
}
