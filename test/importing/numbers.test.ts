import { deriveLeverage } from "../../src/importing/numbers/deriveLeverage";
import { priceOrNone } from "../../src/importing/numbers/priceOrNone";
import { markEvidence, readAmount } from "../../src/importing/numbers/readAmount";
import { readDecimal } from "../../src/importing/numbers/readDecimal";
import { isoFromMilliseconds } from "../../src/importing/numbers/readTime";

describe("a number in a cell", () => {
  test.each([
    ["1,234.5", ".", "1234.5"],
    ["1.234,5", ",", "1234.5"],
    ["1.234", ",", "1234"],
    ["0,5", ",", "0.5"],
    ["1.5", ",", undefined],
    ["1.23,5", ",", undefined],
    ["1,5", ".", undefined],
    ["12,34", ".", undefined],
  ] as const)("%s with the decimal mark %s is %s", (cell, mark, value) => {
    expect(readAmount(cell, mark)?.value).toBe(value);
  });

  test.each([
    ["1.234,5", ","],
    ["1,234.5", "."],
    ["0,5", ","],
    ["0.5", "."],
    ["1.234.567", ","],
    ["1,234", "ambiguous"],
    ["1234", "none"],
    ["1.23.4", "none"],
    ["10.0.0.1", "none"],
    ["soon", "none"],
  ])("%s says of its decimal mark: %s", (cell, evidence) => {
    expect(markEvidence(cell)).toBe(evidence);
  });
});

describe("a number as programs write it", () => {
  test.each([
    ["-0.50", "-0.5"],
    ["1e-8", "0.00000001"],
    ["0E-18", "0"],
    ["1e30", `1${"0".repeat(30)}`],
    ["1e31", undefined],
    ["1e-31", undefined],
    ["9".repeat(60), "9".repeat(60)],
    ["9".repeat(61), undefined],
    ["1,5", undefined],
  ])("%s is %s", (text, value) => {
    expect(readDecimal(text)).toBe(value);
  });
});

describe("leverage as notional ÷ initial margin", () => {
  test.each([
    ["1000", "100", "10"],
    ["1000.4", "100", "10"],
    ["1000.6", "100", "10.006"],
    ["1000", "66.6", "15.015015"],
    ["-1000", "100", "10"],
    ["0.3", "1", "0.3"],
    ["1000", "0", undefined],
    ["1000", "-1", undefined],
    ["0", "100", undefined],
    [null, "100", undefined],
  ])("%s ÷ %s is %s", (notional, margin, leverage) => {
    expect(deriveLeverage(notional, margin)).toBe(leverage);
  });
});

test.each([
  ["1", "1"],
  ["0", undefined],
  ["-1", undefined],
  ["", undefined],
])("the price %j is %j", (text, price) => {
  expect(priceOrNone(text)).toBe(price);
});

test.each([
  ["1784021400000", "2026-07-14T09:30:00.000Z"],
  ["1230768000000", "2009-01-01T00:00:00.000Z"],
  ["1230767999999", undefined],
  ["4102444800001", undefined],
  ["99999999999999", undefined],
  ["1784021400", undefined],
  ["soon", undefined],
])("the milliseconds %s are %s", (text, iso) => {
  expect(isoFromMilliseconds(text)).toBe(iso);
});
