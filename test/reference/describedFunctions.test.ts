import type { Argument } from "../../src/functions/argument";
import * as functions from "../../src/functions/functions";
import { readExample } from "../../scripts/reference/readExample";
import { FUNCTIONS, NAMES } from "./described";

/** What people see while they type must be read at a glance. */
const LONGEST_SENTENCE = 75;

const each = FUNCTIONS.map((described) => [described.name, described] as const);

async function argumentsOf(name: string): Promise<readonly Argument<unknown>[]> {
  const file: Record<string, { arguments: readonly Argument<unknown>[] }> = await import(
    `../../src/functions/catalogue/${name.toLowerCase()}`
  );
  return file[name]?.arguments ?? [];
}

test("every function of the add-in is described", () => {
  expect(NAMES.map((name) => name.toLowerCase()).sort()).toEqual(
    Object.keys(functions)
      .map((name) => name.toLowerCase())
      .sort()
  );
});

test.each(each)("%s: the argument table reads what the docstring says", async (name, described) => {
  const table = await argumentsOf(name);
  expect(table.map((argument) => argument.name)).toEqual(
    described.parameters.map((parameter) => parameter.name)
  );
  expect(table.filter(({ consumption }) => consumption === "whole").map((one) => one.name)).toEqual(
    described.parameters.filter(({ takes }) => takes === "range").map((one) => one.name)
  );
});

test.each(each)("%s says what holds where an argument is left out", (_name, { parameters }) => {
  for (const { name, optional, default: byDefault } of parameters) {
    expect([name, byDefault !== undefined]).toEqual([name, optional]);
  }
});

test.each(each)("%s: its sentence is one, and short", (_name, { sentence }) => {
  expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
  expect(sentence.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
});

test.each(each)("%s answers a question, with its formula and source", (name, described) => {
  expect(described.question).toMatch(/\?$/);
  expect(described.explanation.length).toBeGreaterThan(40);
  expect(described.sources.length).toBeGreaterThan(0);
  if (name !== "MARGINVERSION") expect(described.formulas.length).toBeGreaterThan(0);
});

test.each(each)("%s points at functions that are there, not at itself", (name, { related }) => {
  expect(related.length).toBeGreaterThan(0);
  expect(related.filter((other) => other === name || !NAMES.includes(other))).toEqual([]);
});

test("no two functions answer the same question", () => {
  expect(new Set(FUNCTIONS.map(({ question }) => question)).size).toBe(FUNCTIONS.length);
});

test("functions of one family stand together", () => {
  const families = FUNCTIONS.map(({ family }) => family);
  const changes = families.filter((family, index) => family !== families[index - 1]);
  expect(changes).toEqual([...new Set(families)]);
});

describe("an example", () => {
  test("is read into formula, cells and what they mean", () => {
    expect(readExample("=F(1)\n→ a |  | 2\n→ 3 |  |\nOne line\nand another.", "F")).toEqual({
      formula: "=F(1)",
      result: [
        ["a", "", "2"],
        ["3", "", ""],
      ],
      explanation: "One line and another.",
    });
  });

  test.each(["=F(1)", "F(1)\n→ 2", ""])("is refused without its formula or result: %j", (text) => {
    expect(() => readExample(text, "F")).toThrow(/^F: an example is a formula, then its result/);
  });
});
