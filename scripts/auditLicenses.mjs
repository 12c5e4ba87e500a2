/**
 * Holds docs/licenses.md against the packages that the build has put into dist/, or writes it anew with
 * --update. The build itself refuses a package whose licence is not accepted.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import prettier from "prettier";

const PAGE = "docs/licenses.md";
const { isAccepted } = createRequire(import.meta.url)("./build/licenses.js");

const packages = JSON.parse(readFileSync("dist/licenses.json", "utf8"));
const refused = packages.filter(({ license }) => !isAccepted(license));
for (const { name, license } of refused) {
  console.error(
    `${name} is shipped under ${license}, which scripts/build/licenses.js does not accept`
  );
}

const page = await prettier.format(
  [
    "# What ships, and under which licence",
    "",
    "The packages in the bundles of `dist/`, as the build found them there; their texts are in",
    "`dist/licenses.txt`. Written by `npm run audit:licenses -- --update`. Office.js is not among them: the",
    "pages load it from Microsoft.",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
    "",
  ].join("\n"),
  { parser: "markdown" }
);
const isUpdate = process.argv.includes("--update");
if (isUpdate) writeFileSync(PAGE, page);
const isCurrent = existsSync(PAGE) && readFileSync(PAGE, "utf8") === page;
if (!isCurrent) console.error(`${PAGE} is out of date: npm run audit:licenses -- --update`);

console.log(
  `${packages.length} packages ship, ${refused.length} of them under a licence not accepted`
);
process.exitCode = refused.length > 0 || !isCurrent ? 1 : 0;
