import { clipboardText } from "../../../src/workbench/page/grid/clipboardText";

describe("text on the clipboard", () => {
  it("has tabs between cells and line breaks between rows", () => {
    expect(clipboardText("a\tb\n1\t2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("may end with a line break without a further row", () => {
    expect(clipboardText("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("keeps empty cells and empty rows", () => {
    expect(clipboardText("a\t\tb\n\nc")).toEqual([["a", "", "b"], [""], ["c"]]);
    expect(clipboardText("a\t")).toEqual([["a", ""]]);
  });

  it("holds line breaks and tabs within quotes", () => {
    expect(clipboardText('"two\nlines"\t"say ""hi"""\nnext')).toEqual([
      ["two\nlines", 'say "hi"'],
      ["next"],
    ]);
  });

  it("takes a quote inside a text as it is", () => {
    expect(clipboardText('5" pipe\tb')).toEqual([['5" pipe', "b"]]);
    expect(clipboardText('"open\tb')).toEqual([['"open', "b"]]);
  });

  it("is one cell where there is one word, and one empty cell where there is nothing", () => {
    expect(clipboardText("long")).toEqual([["long"]]);
    expect(clipboardText("")).toEqual([[""]]);
  });
});
