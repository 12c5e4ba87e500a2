import { cellInput } from "../../src/sheets/write/cellInput";

describe("what a cell is given", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "MAR1",
    "1e5",
    "TRUE",
  ])("keeps %j as text", (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  it("is the formula for a formula", () => {
    expect(cellInput({ formula: "=A1*2" })).toBe("=A1*2");
  });

  it("is the number, the truth value or nothing as they are", () => {
    expect([cellInput(0.1), cellInput(false), cellInput(null)]).toEqual([0.1, false, null]);
  });

  it("is nothing for an empty text", () => {
    expect(cellInput("")).toBeNull();
  });

  it("is cut below the longest text of a cell", () => {
    expect(String(cellInput("x".repeat(40_000)))).toHaveLength(32_001);
  });
});
