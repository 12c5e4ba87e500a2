import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOM = path.join(__dirname, "..", "..", "src", "taskpane");
const SPOKEN = new Set(["title", "label", "hint", "placeholder", "aria-label", "alt"]);

/** Words for a person that stand in a component instead of in strings.ts. */
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
  const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx")
  );
  expect(files.length).toBeGreaterThan(20);
  const stray = files.flatMap((name) =>
    strayWords(path.join(ROOM, name)).map((words) => [name, words])
  );
  expect(stray).toEqual([]);
});
