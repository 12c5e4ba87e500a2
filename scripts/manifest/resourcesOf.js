/** Elements below `kind`: "Images", "Urls", "ShortStrings" or "LongStrings". */
function resourcesOf(manifest, kind) {
  // By attribute: the selectors of jsdom know no element by name that is written with a prefix.
  return [...manifest.querySelectorAll("Resources [id]")].filter(
    (element) => element.parentElement.localName === kind
  );
}

module.exports = resourcesOf;
