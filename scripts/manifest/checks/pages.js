const { existsSync, readFileSync } = require("node:fs");
const { JSDOM } = require("jsdom");
const servedFile = require("../servedFile");

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The built pane loads Office.js from Microsoft's address, and a policy forbids scripts in the page and eval. */
function pages(manifest, { built }) {
  const pane = manifest.querySelector("DefaultSettings > SourceLocation");
  const file = servedFile(manifest, pane?.getAttribute("DefaultValue"), built);
  if (file === undefined || !existsSync(file)) return [];
  const { document } = new JSDOM(readFileSync(file, "utf8")).window;
  const findings = [];
  const scripts = [...document.querySelectorAll("script")];
  if (scripts[0]?.getAttribute("src") !== OFFICE) {
    findings.push(`the first script of ${file} must be ${OFFICE}`);
  }
  if (scripts.some((script) => !script.hasAttribute("src"))) {
    findings.push(`${file} holds a script that is written into the page`);
  }
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content");
  if (!policy) findings.push(`${file} has no content security policy`);
  else if (/unsafe-inline|unsafe-eval/.test(policy)) {
    findings.push(`the content security policy of ${file} allows code in the page: ${policy}`);
  }
  return findings;
}

module.exports = pages;
