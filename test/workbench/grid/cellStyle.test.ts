import type { CellFormat } from "../../../src/host/model";
import { cellStyle } from "../../../src/workbench/page/grid/cellStyle";
import { formatPatch } from "../../../src/workbench/page/grid/formatPatch";

// The same library as one script: its CommonJS files require ES modules, which Jest cannot load.
jest.mock("@univerjs/core", () =>
  jest.requireActual("../../../node_modules/@univerjs/core/lib/umd/index.js")
);

const FORMAT: CellFormat = {
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  fontSize: 14,
  fill: "#ddebf7",
  fontColor: "#c00000",
  horizontalAlignment: "Center",
  verticalAlignment: "Top",
  wrapText: true,
  borders: {
    top: { style: "Continuous", color: "#000000", weight: "Thick" },
    bottom: { style: "Double", color: "#4472c4" },
  },
};

describe("a cell's format in the grid", () => {
  it("comes back as it was after it went to the grid", () => {
    expect(formatPatch(cellStyle(FORMAT))).toEqual(FORMAT);
  });

  it("is empty for a plain cell", () => {
    expect(cellStyle({})).toEqual({});
    expect(formatPatch({})).toEqual({});
  });

  it("names a font that stands in where the cell's own is not installed", () => {
    expect(cellStyle({ fontName: "Calibri" }).ff).toBe(
      '"Calibri", Carlito, "Segoe UI", Arial, sans-serif'
    );
  });

  it("does not let the name of a font break out of its quotes", () => {
    expect(cellStyle({ fontName: 'x", serif; "' }).ff).toMatch(/^"x, serif; ", Carlito/);
  });

  it("switches off what the grid switched off", () => {
    expect(formatPatch({ bl: 0, bg: null })).toEqual({ bold: false, fill: undefined });
  });

  it("reads colours in either notation of CSS", () => {
    expect(formatPatch({ cl: { rgb: "rgb(192, 0, 10)" } }).fontColor).toBe("#c0000a");
    expect(formatPatch({ cl: { rgb: "#C00" } }).fontColor).toBe("#C00");
  });

  it("draws no line where a border is none", () => {
    const { bd } = cellStyle({ borders: { top: { style: "None", color: "#000000" } } });
    expect(bd?.t).toBeUndefined();
  });
});
