import { CellValueType } from "@univerjs/core";
import { typedInput } from "../../../src/workbench/page/grid/typedInput";

// The same library as one script: its CommonJS files require ES modules, which Jest cannot load.
jest.mock("@univerjs/core", () =>
  jest.requireActual("../../../node_modules/@univerjs/core/lib/umd/index.js")
);

describe("what an edit of the grid writes", () => {
  it("is the formula, before any value beside it", () => {
    expect(typedInput({ f: "=A1+1", v: 5, t: CellValueType.NUMBER })).toBe("=A1+1");
  });

  it("is the text as it was typed, for the model to understand", () => {
    expect(typedInput({ v: "12.5%", f: null, si: null, p: null })).toBe("12.5%");
  });

  it("keeps text that was copied as text, whatever it looks like", () => {
    expect(typedInput({ v: "00123", t: CellValueType.STRING })).toBe("'00123");
    expect(typedInput({ v: "=not a formula", t: CellValueType.FORCE_STRING })).toBe(
      "'=not a formula"
    );
  });

  it("is a number or a logical value where the grid holds one", () => {
    expect(typedInput({ v: 0.1, t: CellValueType.NUMBER })).toBe(0.1);
    expect(typedInput({ v: 0, t: CellValueType.BOOLEAN })).toBe(false);
    expect(typedInput({ v: 1, t: CellValueType.BOOLEAN })).toBe(true);
  });

  it("clears the cell where the grid emptied it", () => {
    expect(typedInput(null)).toBe("");
    expect(typedInput({ v: null, f: null, si: null, p: null })).toBe("");
    expect(typedInput({ f: null, si: null })).toBe("");
  });

  it("is nothing where only the format was changed", () => {
    expect(typedInput({ s: { bl: 1 } })).toBeUndefined();
  });

  it("is the plain text of a cell edited in several styles", () => {
    expect(typedInput({ p: { body: { dataStream: "two words\r\n" } } } as never)).toBe("two words");
  });
});
