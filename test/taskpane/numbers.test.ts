import { formatDecimal } from "../../src/taskpane/formatDecimal";
import { parseDecimal } from "../../src/taskpane/parseDecimal";
import { fieldText } from "../../src/taskpane/scenario/fieldNumber";

describe("showing decimal text", () => {
  test.each([
    ["0.5", "0.5"],
    ["60000.00000000", "60,000"],
    ["13200.70726908", "13,200.71"],
    ["12500000", "12,500,000"],
    ["0.0123456", "0.012346"],
    ["0.0000001234567", "0.00000012346"],
    ["-2.50", "-2.5"],
    ["0", "0"],
    ["9223372036854775807", "9,223,372,036,854,775,807"],
    ["9223372036854775807.25", "9,223,372,036,854,775,807"],
    ["1.123456789012345678", "1.123457"],
  ])("%s is %s in English", (text, shown) => {
    expect(formatDecimal(text, "en-US")).toBe(shown);
  });

  test("follows the locale", () => {
    expect(formatDecimal("13200.5", "de-DE")).toBe("13.200,5");
    expect(formatDecimal("1250000", "en-IN")).toBe("12,50,000");
  });

  test.each(["", "abc", "1e5", "=1+1"])(
    "leaves %p, which is no plain decimal, as it is",
    (text) => {
      expect(formatDecimal(text, "en-US")).toBe(text);
    }
  );
});

describe("reading what was typed", () => {
  test.each([
    ["10000", 10000],
    ["10,000.5", 10000.5],
    [" 1,234,567 ", 1234567],
    [".5", 0.5],
    ["5.", 5],
    ["-3", -3],
  ])("%p is %p in English", (text, value) => {
    expect(parseDecimal(text, "en-US")).toBe(value);
  });

  test.each([
    "",
    "ten",
    "1,00",
    "1.2.3",
    "1e5",
    "10 USDT",
    "0x10",
    "1,0000",
    "--1",
    "Infinity",
    ".",
  ])("%p is refused in English", (text) => {
    expect(parseDecimal(text, "en-US")).toBeUndefined();
  });

  test("German signs are read in German, and a misplaced point is not read as grouping", () => {
    expect(parseDecimal("10.000,5", "de-DE")).toBe(10000.5);
    expect(parseDecimal("10.5", "de-DE")).toBeUndefined();
  });

  test("French groups by any kind of space", () => {
    expect(parseDecimal("10 000,5", "fr-FR")).toBe(10000.5);
    expect(parseDecimal("10\u202f000,5", "fr-FR")).toBe(10000.5);
  });

  test("India groups by two digits before the last three, and may write as others do", () => {
    expect(parseDecimal("1,50,000", "en-IN")).toBe(150000);
    expect(parseDecimal("12,34,567.5", "hi-IN")).toBe(1234567.5);
    expect(parseDecimal("1,234,567", "en-IN")).toBe(1234567);
    expect(parseDecimal("1,50", "en-IN")).toBeUndefined();
    expect(parseDecimal("150,00", "en-IN")).toBeUndefined();
    expect(parseDecimal("1,50,000", "en-US")).toBeUndefined();
  });

  test("Switzerland groups by either apostrophe", () => {
    expect(parseDecimal("10'000.5", "de-CH")).toBe(10000.5);
    expect(parseDecimal("10’000.5", "de-CH")).toBe(10000.5);
  });

  test("digits of Egypt are read with its signs, and 0 to 9 with the signs that go with them", () => {
    expect(parseDecimal("١٬٥٠٠٫٥", "ar-EG")).toBe(1500.5);
    expect(parseDecimal("1,500.5", "ar-EG")).toBe(1500.5);
  });

  test.each(["en-US", "de-DE", "de-CH", "fr-FR", "en-IN", "mr-IN", "ar-EG", "fa-IR", "he-IL"])(
    "what a field shows in %s is read as what it shows",
    (locale) => {
      for (const value of [0.5, 1500, 150000, 1234567.5, -0.01, -1234567.5]) {
        const shown = fieldText(value, { low: -1e15, high: 1e15 }, locale);
        expect([shown, parseDecimal(shown, locale)]).toEqual([shown, value]);
      }
    }
  );

  test.each(["sv-SE", "nb-NO", "fi-FI", "hr-HR", "lt-LT"])(
    "the minus sign of %s is read as well as a hyphen",
    (locale) => {
      expect(parseDecimal("\u22120,01", locale)).toBe(-0.01);
      expect(parseDecimal("-0,01", locale)).toBe(-0.01);
    }
  );
});
