import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/checkManifest";
import { BUILD_TIMEOUT, builtAddin } from "../build/builtAddin";

let built: string;
let manifest: string;

beforeAll(() => {
  built = builtAddin();
  manifest = readFileSync(path.join(built, "manifest.xml"), "utf8");
}, BUILD_TIMEOUT);

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
