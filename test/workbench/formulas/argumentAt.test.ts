import { argumentAt } from "../../../src/workbench/page/formulas/argumentAt";

describe("the argument in which a formula is typed", () => {
  test.each<[string, ReturnType<typeof argumentAt>]>([
    ["=ISOLIQ(", { name: "ISOLIQ", index: 0, start: 8, typed: "" }],
    ['=ISOLIQ("lo', { name: "ISOLIQ", index: 0, start: 8, typed: '"lo' }],
    ['=ISOLIQ("long", 6', { name: "ISOLIQ", index: 1, start: 16, typed: "6" }],
    ["=1+isoliq(A1,SUM(B1,", { name: "SUM", index: 1, start: 20, typed: "" }],
    ["=ISOLIQ(A1,SUM(B1,C1),", { name: "ISOLIQ", index: 2, start: 22, typed: "" }],
    ['=ISOLIQ("a,b(",', { name: "ISOLIQ", index: 1, start: 15, typed: "" }],
    ["=F('My, sheet'!A1,", { name: "F", index: 1, start: 18, typed: "" }],
    ["=ISOLIQ({1,2", undefined],
    ["=(1+2", undefined],
    ["=A1+", undefined],
    ["ISOLIQ(", undefined],
  ])("%s", (text, expected) => {
    expect(argumentAt(text, text.length)).toEqual(expected);
  });

  test("counts to the caret, not to the end", () => {
    expect(argumentAt("=F(1,2,3)", 4)).toEqual({ name: "F", index: 0, start: 3, typed: "1" });
  });
});
