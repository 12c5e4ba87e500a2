// npm run validate: is manifest.xml (and dist/manifest.xml, once built) one that Excel accepts? Offline.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import manifestReader from "office-addin-manifest";
import { BUILD_CHECK_NAMES, CHECK_NAMES, checkManifest } from "./manifest/checkManifest.js";
import { MICROSOFT_SCHEMA_FILES, validateSchema } from "./manifest/validateSchema.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const dist = path.join(root, "dist");
const built = existsSync(path.join(dist, "manifest.xml")) ? dist : undefined;
const packageVersion = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version;

// Microsoft withdrew its schema files in 2020, so they cannot be had from a registry and are not
// ours to ship. Where someone has them (MANIFEST_XSD, or a folder beside the project) they are used
// in addition to our own schema, which covers what we use and is always applied.
const beside = path.join(root, "..", "shared");
const schemaDirectory = process.env.MANIFEST_XSD ?? path.join(beside, "data", "manifest-xsd");
const expectsSchema = Boolean(process.env.MANIFEST_XSD) || (process.env.CI && existsSync(beside));

let failures = 0;
function report(passed, text) {
  if (!passed) failures += 1;
  console.log(`  ${passed ? "ok  " : "FAIL"} ${text}`);
}

/** Says what could not be checked here; where everything must be (CI), that is a failure. */
function skip(text, mustBeThere) {
  if (mustBeThere) report(false, text);
  else console.log(`  skip ${text}`);
}

async function validateFile(file, options) {
  console.log(path.relative(root, file));
  const xml = readFileSync(file, "utf8");
  const findings = await checkManifest(xml, { packageVersion, ...options });
  const checks = options.built ? [...CHECK_NAMES, ...BUILD_CHECK_NAMES] : CHECK_NAMES;
  for (const name of checks) {
    if (!findings.some(({ check }) => check === name)) report(true, name);
  }
  for (const { check, message } of findings) report(false, `${check}: ${message}`);
  await validateWithMicrosoftSchema(xml);
  await readWithMicrosoftTool(file);
}

async function validateWithMicrosoftSchema(xml) {
  if (!existsSync(path.join(schemaDirectory, MICROSOFT_SCHEMA_FILES.main))) {
    skip(`Microsoft's schema: not found in ${schemaDirectory}`, expectsSchema);
    return;
  }
  const schema = { directory: schemaDirectory, ...MICROSOFT_SCHEMA_FILES };
  const violations = await validateSchema(xml, schema);
  if (violations.length === 0) report(true, "Microsoft's schema");
  for (const violation of violations) report(false, `Microsoft's schema: ${violation}`);
}

async function readWithMicrosoftTool(file) {
  try {
    const { id, version, displayName } =
      await manifestReader.OfficeAddinManifest.readManifestFile(file);
    report(true, `office-addin-manifest reads ${displayName} ${version} ${id}`);
  } catch (error) {
    report(false, `office-addin-manifest: ${error.message}`);
  }
}

await validateFile(path.join(root, "manifest.xml"), { pictures: root });
if (built) await validateFile(path.join(dist, "manifest.xml"), { pictures: dist, built });
else skip("dist/manifest.xml and the files it names: run `npm run build` first", process.env.CI);

console.log(failures === 0 ? "The manifest is sound." : `${failures} failed.`);
process.exitCode = failures === 0 ? 0 : 1;
