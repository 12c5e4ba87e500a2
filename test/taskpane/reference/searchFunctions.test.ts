import { groupByFamily } from "../../../src/taskpane/reference/groupByFamily";
import { resultCells } from "../../../src/taskpane/reference/resultCells";
import { searchFunctions } from "../../../src/taskpane/reference/searchFunctions";
import { FUNDING, LIQUIDATION } from "./entries";

const found = (query: string) =>
  searchFunctions([LIQUIDATION, FUNDING], query).map(({ name }) => name);

describe("the search over functions", () => {
  test.each([
    ["nothing: all, in their order", "  ", ["ISOLIQ", "FUNDINGCOST"]],
    ["a part of the name, in any case", "isol", ["ISOLIQ"]],
    ["words of the question", "where liquidated", ["ISOLIQ"]],
    ["a word of an argument", "maintenance", ["ISOLIQ"]],
    ["a whole question with its mark", "What does funding cost me?", ["FUNDINGCOST"]],
    ["the beginning of a formula", "=isoliq(", ["ISOLIQ"]],
    ["words that no function has together", "funding maintenance", []],
    ["signs that mean something elsewhere", ".*", []],
  ])("finds by %s", (_what, query, names) => {
    expect(found(query)).toEqual(names);
  });

  test("puts what the name or the question says before what only the description says", () => {
    expect(searchFunctions([FUNDING, LIQUIDATION], "liq")[0]?.name).toBe("ISOLIQ");
    expect(found("liquidation")).toEqual(["ISOLIQ", "FUNDINGCOST"]);
  });
});

test("Functions stand by family, families where their first function stands", () => {
  const other = { ...LIQUIDATION, id: "CROSSLIQ", name: "CROSSLIQ" };
  const families = groupByFamily([LIQUIDATION, FUNDING, other]);
  expect(families.map(({ name, functions }) => [name, functions.map(({ id }) => id)])).toEqual([
    ["Liquidation", ["ISOLIQ", "CROSSLIQ"]],
    ["Result and cost", ["FUNDINGCOST"]],
  ]);
});

describe("an example's result", () => {
  test("is cut into rows and cells, numbers in the notation of the locale", () => {
    const texts = resultCells("Stop | Safe\n54271.35678 | TRUE", "de-DE").map((row) =>
      row.map(({ text }) => text)
    );
    expect(texts).toEqual([
      ["Stop", "Safe"],
      ["54.271,35678", "TRUE"],
    ]);
  });

  test("leaves text with digits alone, such as a version or a date", () => {
    expect(resultCells("IsoMargin 0.1.0; Binance 2026-07-02…", "de-DE")).toEqual([
      [{ text: "IsoMargin 0.1.0; Binance 2026-07-02…", isNumber: false }],
    ]);
  });
});
