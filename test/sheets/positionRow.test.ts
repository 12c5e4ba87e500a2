import { POSITION_COLUMNS, positionColumnIndex, type PositionColumnName } from "../../src/scenario";
import { cellName, readPositionRow } from "../../src/sheets/read/positionRow";

function row(changes: Partial<Record<PositionColumnName, unknown>>) {
  const values: unknown[] = POSITION_COLUMNS.map(() => "");
  const given = { Side: "long", Size: 1, Entry: 100, Leverage: 10, ...changes };
  for (const [name, value] of Object.entries(given)) {
    values[positionColumnIndex(name as PositionColumnName)] = value;
  }
  return readPositionRow(values, (name) => cellName("Positions", 9, positionColumnIndex(name)));
}

describe("a row of the Positions table", () => {
  it("is read with what is given", () => {
    expect(row({ Contract: "inverse", Side: " SHORT ", Market: "OKX:BTC-USD-SWAP" })).toEqual({
      kind: "position",
      row: {
        side: "short",
        contract: "inverse",
        market: "OKX:BTC-USD-SWAP",
        size: 1,
        entry: 100,
        leverage: 10,
      },
    });
  });

  it.each([[""], [0]])("holds no position where Size is %p", (size) => {
    expect(row({ Size: size, Side: "?" })).toEqual({ kind: "blank" });
  });

  it.each([
    [{ Side: "lng" }, 'Positions!C10: Side must be long or short, not "lng".'],
    [{ Entry: "60k" }, 'Positions!E10: Entry must be a number above 0, not "60k".'],
    [{ Size: -1 }, "Positions!D10: Size must be a number above 0, not -1."],
    [{ Entry: "" }, "Positions!E10: Entry is missing."],
    [{ Leverage: "" }, "Positions!H10: Margin or Leverage is needed."],
    [{ Mark: true }, "Positions!F10: Mark must be a number above 0, not true."],
  ])("names the cell that is wrong: %j", (changes, problem) => {
    expect(row(changes)).toEqual({ kind: "wrong", problems: [problem] });
  });

  it("quotes the name of a sheet that needs it", () => {
    expect(cellName("Bob's book", 7, 0)).toBe("'Bob''s book'!A8");
  });
});
