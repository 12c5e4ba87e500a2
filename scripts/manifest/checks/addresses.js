const resourcesOf = require("../resourcesOf");

const HOLDERS = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "DefaultSettings > SourceLocation",
];

/** Every address is https: Excel on the web and on the Mac load nothing else. */
function addresses(manifest) {
  return [
    ...manifest.querySelectorAll(HOLDERS.join(",")),
    ...resourcesOf(manifest, "Images"),
    ...resourcesOf(manifest, "Urls"),
  ]
    .map((element) => ({ element, address: element.getAttribute("DefaultValue") ?? "" }))
    .filter(({ address }) => !URL.canParse(address) || new URL(address).protocol !== "https:")
    .map(({ element, address }) => {
      const name = element.getAttribute("id") ?? element.localName;
      return `${name} must be an https address; it is "${address}"`;
    });
}

module.exports = addresses;
