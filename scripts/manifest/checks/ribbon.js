const resourcesOf = require("../resourcesOf");

/** A label longer than this is cut off, or wraps to a third line, below a large button. */
const LONGEST_LABEL = 24;

/** Every button of the ribbon has a short label of its own, and a tip that says more than the label. */
function ribbon(manifest) {
  const texts = new Map(
    [...resourcesOf(manifest, "ShortStrings"), ...resourcesOf(manifest, "LongStrings")].map(
      (text) => [text.getAttribute("id"), text.getAttribute("DefaultValue")]
    )
  );
  const findings = [];
  const owners = new Map();
  for (const control of manifest.querySelectorAll("Control")) {
    const id = control.getAttribute("id");
    const textOf = (selector) => {
      const element = control.querySelector(selector);
      return (element && texts.get(element.getAttribute("resid"))) ?? "";
    };
    const label = textOf("Label");
    const tip = textOf("Supertip > Description");
    if (!label) findings.push(`${id} has no label`);
    if (label.length > LONGEST_LABEL) {
      findings.push(`the label of ${id} has more than ${LONGEST_LABEL} characters: "${label}"`);
    }
    if (!textOf("Supertip > Title")) findings.push(`the tip of ${id} has no title`);
    if (tip.length <= label.length) findings.push(`the tip of ${id} says no more than its label`);
    if (label && owners.has(label)) {
      findings.push(`${owners.get(label)} and ${id} have the same label, "${label}"`);
    }
    owners.set(label, id);
  }
  return findings;
}

module.exports = ribbon;
