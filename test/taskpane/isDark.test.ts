import { isDark } from "../../src/taskpane/isDark";

test("Excel's own word on its theme counts first", () => {
  expect(isDark({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false)).toBe(true);
  expect(isDark({ isDarkTheme: false }, true)).toBe(false);
});

test.each([
  ["#262626", true],
  ["#0a0a0a", true],
  ["#ffffff", false],
  ["F3F2F1", false],
  ["#217346", true],
])("A surface of %s is dark: %p", (bodyBackgroundColor, dark) => {
  expect(isDark({ bodyBackgroundColor }, !dark)).toBe(dark);
});

test.each([undefined, {}, { bodyBackgroundColor: "white" }])(
  "Without a usable theme of Excel (%p) the system decides",
  (office) => {
    expect(isDark(office, true)).toBe(true);
    expect(isDark(office, false)).toBe(false);
  }
);
