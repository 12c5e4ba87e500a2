import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionPage } from "../../scripts/reference/functionPage";
import { indexPage } from "../../scripts/reference/indexPage";
import { VENUES } from "../../src/venues";
import { FUNCTIONS, NAMES } from "./described";
import { A_MARKET_OF, stepwiseLiquidation } from "./stepwiseLiquidation";

const FOLDER = path.resolve(__dirname, "../../docs/functions");

/** Pages that are written by hand. */
const BY_HAND = ["conventions.md"];

const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  PARTIALCLOSE: [stepwiseLiquidation()],
};

const PAGES: Readonly<Record<string, string>> = {
  "README.md": indexPage(FUNCTIONS),
  ...Object.fromEntries(
    FUNCTIONS.map((described) => [
      `${described.name}.md`,
      functionPage(described, NAMES, SECTIONS[described.name]),
    ])
  ),
};

beforeAll(() => {
  if (!process.env.UPDATE_DOCS) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, page] of Object.entries(PAGES)) writeFileSync(path.join(FOLDER, file), page);
});

test.each(Object.keys(PAGES))("docs/functions/%s says what the docstrings say now", (file) => {
  expect(readFileSync(path.join(FOLDER, file), "utf8")).toBe(PAGES[file]);
});

test.each(FUNCTIONS.map(({ name }) => name))("%s explains s where its formula has s", (name) => {
  const page = PAGES[`${name}.md`] ?? "";
  const [, formula = ""] = /## Formula\n\n```text\n(.*?)```/s.exec(page) ?? [];
  const factors = formula.split(/[^\p{L}_'’]+/u);
  expect(page.includes("s is 1 for a long position")).toBe(factors.includes("s"));
});

test("an argument that may be empty says when, in the column of what is left out", () => {
  const row = /\| \[`leverage`\].*/.exec(PAGES["ISOLIQ.md"] ?? "")?.[0];
  expect(row).toMatch(/\| Leverage, 1 or more +\| may be empty where margin is given \|/);
});

test("no page gives a definition as its own source", () => {
  for (const { name, sources } of FUNCTIONS) {
    expect([name, sources]).toEqual([name, expect.not.arrayContaining(["A definition."])]);
  }
});

test("docs/functions has no page of a function that is gone", () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(PAGES), ...BY_HAND].sort());
});

test.each(readdirSync(FOLDER))("every link of docs/functions/%s leads to a heading", (file) => {
  const page = readFileSync(path.join(FOLDER, file), "utf8");
  for (const [, target = "", heading] of page.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
    const linked = path.join(FOLDER, target);
    expect([target, existsSync(linked)]).toEqual([target, true]);
    if (heading) expect(readFileSync(linked, "utf8")).toMatch(new RegExp(`^## ${heading}$`, "m"));
  }
});

test("PARTIALCLOSE's page knows how every venue liquidates", () => {
  expect(Object.keys(A_MARKET_OF).sort()).toEqual(VENUES.map(({ id }) => id).sort());
  for (const { name } of VENUES) expect(stepwiseLiquidation()).toContain(name);
});

test("the README names every function", () => {
  const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");
  const [, section = ""] = /^## Functions$(.*?)^## /ms.exec(readme) ?? [];
  expect(NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(section))).toEqual([]);
  expect(section).toContain(`${NAMES.length} functions`);
});
