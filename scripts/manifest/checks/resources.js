/** Kind of resource that an element's resid names. */
function kindFor(element) {
  if (element.localName === "Image") return "Images";
  if (["Label", "Title", "Namespace"].includes(element.localName)) return "ShortStrings";
  if (element.localName === "Description") return "LongStrings";
  return "Urls";
}

/** Every resid names one resource of the right kind, and every resource is named by a resid. */
function resources(manifest) {
  const findings = [];
  const kinds = new Map();
  for (const resource of manifest.querySelectorAll("Resources [id]")) {
    const id = resource.getAttribute("id");
    if (kinds.has(id)) findings.push(`two resources have the id ${id}`);
    kinds.set(id, resource.parentElement.localName);
  }
  const unused = new Set(kinds.keys());
  for (const element of manifest.querySelectorAll("[resid]")) {
    const id = element.getAttribute("resid");
    const place = `${element.parentElement.localName} > ${element.localName}`;
    const wanted = kindFor(element);
    unused.delete(id);
    if (!kinds.has(id)) {
      findings.push(`${place}: there is no resource ${id}`);
    } else if (kinds.get(id) !== wanted) {
      findings.push(
        `${place}: ${id} must be one of the ${wanted}; it is one of the ${kinds.get(id)}`
      );
    }
  }
  for (const id of unused) findings.push(`nothing refers to the resource ${id}`);
  return findings;
}

module.exports = resources;
