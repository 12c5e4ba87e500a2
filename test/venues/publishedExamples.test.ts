import { existsSync, readFileSync, writeFileSync } from "fs";
import { resolve } from "path";
import { answerOf } from "./examples/answerOf";
import { EXAMPLES, NOT_COVERED } from "./examples/example";
import { examplesPage } from "./examples/examplesPage";

const PAGE = resolve(__dirname, "../../docs/venues/examples.md");
const RESEARCH = resolve(__dirname, "../../../shared/data/vectors.json");

/** Half a unit in the last place of doubles, for figures printed without any tolerance. */
const DOUBLE = 4e-15;

const named = (verdict: string) =>
  EXAMPLES.filter((example) => example.verdict === verdict).map(
    (example) => [example.id, example] as const
  );

describe("a printed figure", () => {
  test.each(named("reproduced"))("is reproduced: %s", (_id, example) => {
    const ours = answerOf(example);
    expect(typeof ours).toBe("number");
    const off = Math.abs((ours as number) - example.expected);
    expect(off).toBeLessThanOrEqual(example.tolerance + Math.abs(example.expected) * DOUBLE);
  });

  test.each(named("conflict"))(
    "is not met by the rule, and the page says why: %s",
    (_id, example) => {
      const ours = answerOf(example);
      expect(typeof ours).toBe("number");
      expect(Math.abs((ours as number) - example.expected)).toBeGreaterThan(example.tolerance);
      expect(example.note?.length).toBeGreaterThan(10);
    }
  );

  test("is listed once, with its source", () => {
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
    for (const { source } of EXAMPLES) expect(source.length).toBeGreaterThan(3);
  });
});

test("docs/venues/examples.md shows every example as it is answered today", () => {
  const page = examplesPage();
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});

const testWithResearch = existsSync(RESEARCH) ? test : test.skip;

testWithResearch("no example of the research is left out (needs ../shared)", () => {
  const research = JSON.parse(readFileSync(RESEARCH, "utf8")) as {
    id: string;
    status: string;
    expected: string;
  }[];
  const ours = new Map(EXAMPLES.map((example) => [example.id, example]));
  for (const { id, status, expected } of research) {
    if (status !== "reproduced" && status !== "conflict") continue;
    if (Object.hasOwn(NOT_COVERED, id)) continue;
    const example = ours.get(id);
    expect([id, example?.verdict, example?.expected]).toEqual([id, status, Number(expected)]);
  }
});
