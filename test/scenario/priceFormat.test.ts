import { priceFormat, sizeFormat } from "../../src/scenario/format/priceFormat";

describe("number format of a price", () => {
  it.each([
    [60000, "#,##0.00"],
    [123.45, "#,##0.000"],
    [1.5, "#,##0.00000"],
    [0.00001234, "#,##0.0000000000"],
  ])("shows six digits of %d", (price, code) => {
    expect(priceFormat(price)).toBe(code);
  });

  it.each([undefined, NaN, 0, -1, Infinity])("has two decimals where the price is %p", (price) => {
    expect(priceFormat(price)).toBe("#,##0.00");
  });

  it("never asks for more decimals than Excel shows well", () => {
    expect(priceFormat(1e-30)).toBe(`#,##0.${"0".repeat(14)}`);
  });
});

describe("number format of a size", () => {
  it.each([
    ["5", "#,##0"],
    ["0.250", "#,##0.000"],
    ["0.1234567890123", "#,##0.00000000"],
    [undefined, "#,##0"],
  ])("keeps the decimals of %p", (size, code) => {
    expect(sizeFormat(size)).toBe(code);
  });
});
