import { brokenRule, type DataValidation, pickListItems, Workbook } from "../../../src/host/model";

const area = { row: 1, column: 1, rows: 3, columns: 1 };
const rule = (part: Partial<DataValidation>): DataValidation => ({
  area,
  type: "List",
  source: "long,short",
  ignoreBlanks: true,
  ...part,
});

/** D1:D3 hold 1, 2, 3. */
function broken(part: Partial<DataValidation>, value: number | string | boolean | null, row = 1) {
  const workbook = new Workbook();
  workbook.setInputs(workbook.activeSheet, 0, 3, [[1], [2], [3]]);
  const place = { sheet: workbook.activeSheet, row, column: 1 };
  return brokenRule(workbook, rule(part), value, place);
}

describe("data validation", () => {
  test.each<[Partial<DataValidation>, number | string | boolean | null]>([
    [{}, "long"],
    [{}, null],
    [{ source: "1, 2" }, 2],
    [{ source: "=$D$1:$D$3" }, 3],
    [{ type: "WholeNumber", operator: "Between", source: "1", source2: "125" }, 125],
    [{ type: "Decimal", operator: "GreaterThan", source: "=0" }, 0.001],
    [{ type: "TextLength", operator: "LessThanOrEqualTo", source: "3" }, "abc"],
    [{ type: "Custom", source: "=B2>D1" }, 5],
  ])("%j lets %j pass", (part, value) => {
    const workbook = new Workbook();
    workbook.setInputs(workbook.activeSheet, 0, 1, [
      ["", null, 1],
      [5, null, 2],
      ["", null, 3],
    ]);
    const place = { sheet: workbook.activeSheet, row: 1, column: 1 };
    expect(brokenRule(workbook, rule(part), value, place)).toBeUndefined();
  });

  test.each<[Partial<DataValidation>, number | string | boolean | null, string]>([
    [{}, "sideways", "one of long, short is expected"],
    [{}, "Long", "one of long, short is expected"],
    [{ ignoreBlanks: false }, null, "a value is required"],
    [{ source: "=$D$1:$D$3" }, 4, "one of 1, 2, 3 is expected"],
    [{ type: "WholeNumber", operator: "Between", source: "1", source2: "125" }, 126, "a whole number from 1 to 125 is expected"], // prettier-ignore
    [{ type: "WholeNumber", operator: "Between", source: "1", source2: "125" }, 1.5, "a whole number is expected"], // prettier-ignore
    [{ type: "Decimal", operator: "GreaterThan", source: "=0" }, 0, "a number above 0 is expected"],
    [{ type: "Decimal", operator: "GreaterThan", source: "=0" }, "x", "a number is expected"],
    [{ type: "Custom", source: "=D1>1" }, 5, "=D1>1 must be true"],
  ])("%j refuses %j: %s", (part, value, message) => {
    expect(broken(part, value)).toBe(message);
  });

  test("reads the rule's formula for each cell of its area", () => {
    expect(broken({ type: "Custom", source: "=D1>1" }, 5, 2)).toBeUndefined();
  });

  test("lists the items of a range as the cells hold them, without blanks", () => {
    const workbook = new Workbook();
    const sheet = workbook.activeSheet;
    workbook.setInputs(sheet, 0, 0, [["long"], [""], [5]]);
    expect(pickListItems(workbook, rule({ source: "=$A$1:$A$3" }), { sheet, row: 1, column: 1 })).toEqual(["long", "5"]); // prettier-ignore
  });
});
