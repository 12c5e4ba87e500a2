import { spawnSync } from "node:child_process";
import path from "node:path";
import { FUNCTIONS } from "./described";

const ROOT = path.resolve(__dirname, "../..");
type Value = number | string | boolean | null | { error: string };

const EXAMPLES = FUNCTIONS.flatMap(({ name, examples }) =>
  examples.map((example) => ({ name, ...example }))
);

/** The answers of `npm run formula` to all examples, asked in one process. */
let answers: readonly (readonly (readonly Value[])[])[];

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, "scripts/terminal.mjs"), "formula", "-"],
    {
      cwd: ROOT,
      input: EXAMPLES.map(({ formula }) => `${formula}\n`).join(""),
      encoding: "utf8",
    }
  );
  if (status !== 0) throw new Error(stderr);
  answers = stdout
    .trimEnd()
    .split("\n")
    .map((line) => {
      const answer = JSON.parse(line) as { value: Value | Value[][] } | { error: string };
      if ("error" in answer) return [[answer]];
      return Array.isArray(answer.value) ? answer.value : [[answer.value]];
    });
});

/** A value as the pages print it: ten digits, as a wide cell in Excel's General format. */
function printed(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : value.error;
}

/** What an example leaves out after "…" is left out of the answer too. */
function asFarAs(
  result: readonly (readonly string[])[],
  answer: readonly (readonly Value[])[]
): string[][] {
  const more = result.at(-1)?.[0] === "…" ? 1 : 0;
  const shown = more ? answer.slice(0, result.length - 1) : answer;
  const rows = shown.map((cells, row) =>
    cells.map((value, column) => {
      const expected = result[row]?.[column] ?? "";
      const text = printed(value);
      const isCut = expected.endsWith("…") && text.startsWith(expected.slice(0, -1));
      return isCut ? expected : text;
    })
  );
  return more ? [...rows, ["…"]] : rows;
}

test.each(
  EXAMPLES.map(({ name, formula, result }, index) => [name, formula, result, index] as const)
)("%s: %s answers what its page says", (_name, _formula, result, index) => {
  expect(asFarAs(result, answers[index] ?? [])).toEqual(result);
});

test.each(FUNCTIONS.map(({ name, examples }) => [name, examples] as const))(
  "%s has an example that calls it",
  (name, examples) => {
    expect(examples[0]?.formula).toContain(`${name}(`);
  }
);
