import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/checkManifest";
import { builtAddin } from "../build/builtAddin";

let built: string;
let manifest: string;

beforeAll(() => {
  built = builtAddin();
  manifest = readFileSync(path.join(built, "manifest.xml"), "utf8");
});

const findings = (xml: string) => checkManifest(xml, { pictures: built, built });

test("the built manifest is sound, and so is everything it leads to", async () => {
  await expect(findings(manifest)).resolves.toEqual([]);
});

test("an address that leads to no file of the build is found", async () => {
  const [finding, ...others] = await findings(manifest.replace("functions.json", "functons.json"));
  expect(others).toEqual([]);
  expect(finding).toEqual({
    check: "built files",
    message: `${path.join(built, "functons.json")} does not exist`,
  });
});

test("a ribbon button that calls a function which no script associates is found", async () => {
  const renamed = manifest.replace(">createScenarioSheet<", ">createScenarios<");
  const [finding, ...others] = await findings(renamed);
  expect(others).toEqual([]);
  expect(finding?.check).toBe("commands");
  expect(finding?.message).toMatch(/does not associate createScenarios; it associates .*createSce/);
});

describe("a built pane is refused", () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(path.join(os.tmpdir(), "pane-"));
    cpSync(built, copy, { recursive: true, filter: (file) => !file.endsWith(".map") });
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test.each([
    [
      "without a policy",
      / {4}<meta\s+http-equiv="Content-Security-Policy"[^>]*>/,
      "",
      /has no content/,
    ],
    ["that allows eval", "script-src 'self'", "script-src 'self' 'unsafe-eval'", /allows code/],
    [
      "with a script in the page",
      "</head>",
      "<script>start()</script></head>",
      /written into the page/,
    ],
    [
      "with an Office.js of another address",
      "https://appsforoffice.microsoft.com/lib/1",
      "lib",
      /first/,
    ],
  ])("%s", async (_what, from, to, message) => {
    const html = readFileSync(path.join(built, "taskpane.html"), "utf8");
    const changed = html.replace(from, to);
    expect(changed).not.toBe(html);
    writeFileSync(path.join(copy, "taskpane.html"), changed);
    const found = await checkManifest(manifest, { pictures: copy, built: copy });
    expect(found).toEqual([{ check: "pages", message: expect.stringMatching(message) }]);
  });
});
