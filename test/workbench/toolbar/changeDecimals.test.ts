import { changeDecimals } from "../../../src/workbench/page/toolbar/changeDecimals";

describe("decimals of a number format", () => {
  test.each<[string, 1 | -1, string, string]>([
    ["0.00", 1, "", "0.000"],
    ["0.00", -1, "", "0.0"],
    ["0.0", -1, "", "0"],
    ["0", -1, "", "0"],
    ["0%", 1, "", "0.0%"],
    ["#,##0.00;[Red]-#,##0.00", -1, "", "#,##0.0;[Red]-#,##0.0"],
    ["General", 1, "12.5", "0.00"],
    ["General", -1, "12", "0"],
    ["@", 1, "x", "0.0"],
    ["yyyy-mm-dd", 1, "", "yyyy-mm-dd"],
    ['0.0 "USDT"', 1, "", '0.00 "USDT"'],
  ])("%s by %d, shown %j, becomes %s", (format, by, shown, expected) => {
    expect(changeDecimals(format, by, shown)).toBe(expected);
  });
});
