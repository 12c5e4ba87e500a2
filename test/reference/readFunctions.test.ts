import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { linkNames } from "../../scripts/reference/linkNames";
import { markdownTable } from "../../scripts/reference/markdownTable";
import { readFunctions } from "../../scripts/reference/readFunctions";

const TYPED = `/**
 * Twice a number.
 * @customfunction DOUBLE
 * @helpurl https://localhost:3000/help/functions/DOUBLE.html
 * @param size Linear: coins.
 * @param [kind] plain (default), or fancy.
 * @param [steps] Range of steps; default 1.
 * @returns The number, twice.
 */
export function double(size: any[][], kind?: any[][], steps?: any[][]): any[][] {
  return evaluateElements(DOUBLE, [size, kind, steps]);
}
`;

const COMPUTED = `/**
 * A first
 * paragraph.
 *
 * A second one.
 *
 * @question How much is twice?
 * @family Toys
 * @formula 2 × size
 * @throws #N/A where nothing
 *   is there.
 * @example =DOUBLE({1;2}, "plain@home")
 * → 2
 * → 4
 * Two numbers.
 * @source A definition.
 * @see ISOLIQ
 */
export const DOUBLE = elementFunction({});
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "isomargin-reference-"));
  mkdirSync(path.join(folder, "catalogue"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function described(typed = TYPED, computed = COMPUTED) {
  writeFileSync(path.join(folder, "functions.ts"), typed);
  writeFileSync(path.join(folder, "catalogue/double.ts"), computed);
  return readFunctions(folder)[0];
}

test("a function is described where it is typed and where it is computed", () => {
  expect(described()).toMatchObject({
    name: "DOUBLE",
    sentence: "Twice a number.",
    explanation: "A first paragraph.\n\nA second one.",
    question: "How much is twice?",
    family: "Toys",
    spills: false,
    result: "The number, twice.",
    formulas: ["2 × size"],
    errors: ["#N/A where nothing is there."],
    examples: [
      {
        formula: '=DOUBLE({1;2}, "plain@home")',
        result: [["2"], ["4"]],
        explanation: "Two numbers.",
      },
    ],
    sources: ["A definition."],
    related: ["ISOLIQ"],
    helpUrl: "https://localhost:3000/help/functions/DOUBLE.html",
  });
});

test("an argument tells meaning, default and how many cells it takes", () => {
  expect(described()?.parameters).toMatchObject([
    { name: "size", meaning: "Linear: coins", optional: false, takes: "cell or range" },
    { name: "kind", meaning: "plain, or fancy", default: "plain", takes: "cell or range" },
    { name: "steps", meaning: "Range of steps", default: "1", takes: "range" },
  ]);
});

test("where a block is answered, the other arguments are one cell each", () => {
  const spilling = described(TYPED.replace("evaluateElements", "evaluateBlock"));
  expect(spilling?.spills).toBe(true);
  expect(spilling?.parameters.map(({ takes }) => takes)).toEqual(["one cell", "one cell", "range"]);
});

test.each([
  ["a family", TYPED, COMPUTED.replace(/.*@family.*\n/, ""), "DOUBLE needs one @family"],
  ["one question", TYPED, COMPUTED.replace("@formula 2", "@question 2"), "needs one @question"],
  ["help", TYPED.replace(/.*@helpurl.*\n/, ""), COMPUTED, "DOUBLE needs one @helpurl"],
  ["an argument", TYPED.replace("@param size", "@param sise"), COMPUTED, "size is not described"],
  ["a result", TYPED, COMPUTED.replace(/.*→.*\n/g, ""), "DOUBLE: an example is a formula"],
  ["a constant", TYPED, COMPUTED.replace("DOUBLE =", "TWICE ="), "exports no constant DOUBLE"],
])("a description without %s is refused", (_what, typed, computed, message) => {
  expect(() => described(typed, computed)).toThrow(message);
});

test("functions and files that prose names become links, but not in code", () => {
  expect(linkNames("As ISOLIQ, not `ISOLIQ`, MAXIMUM: docs/venues/okx.md.", ["ISOLIQ"])).toBe(
    "As [ISOLIQ](ISOLIQ.md), not `ISOLIQ`, MAXIMUM: [docs/venues/okx.md](../venues/okx.md)."
  );
});

test("a bar in a cell does not end the cell of a table", () => {
  expect(markdownTable([["a"], ["|x|"]])).toBe("| a     |\n| ----- |\n| \\|x\\| |");
});
