import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOM = path.join(__dirname, "..", "..", "src", "taskpane");
const SPOKEN = new Set(["title", "label", "hint", "placeholder", "aria-label", "alt"]);
const SENTENCE = /^\p{Lu}[\p{L}’']* \p{L}/u;

/** Words for a program, in English whatever the pane speaks: the bug report, and names of fields of a reply. */
const UNSPOKEN = ["health/bugReport.ts", "checking/correctPosition.ts"];

/** Words for a person that stand in a file instead of in strings.ts. */
function strayWords(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && SENTENCE.test(node.text)) {
      found.push(node.text);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText())) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) {
        found.push(node.initializer.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("Every word of the pane stands in strings.ts", () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => /\.tsx?$/.test(name) && name !== "strings.ts" && !UNSPOKEN.includes(name));
  expect(files.length).toBeGreaterThan(100);
  const stray = files.flatMap((name) =>
    strayWords(path.join(ROOM, name)).map((words) => [name, words])
  );
  expect(stray).toEqual([]);
});
