const HOLDERS = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "DefaultSettings > SourceLocation",
];

/** Every address is https: Excel on the web and on the Mac load nothing else. */
function addresses(manifest) {
  const holders = [...HOLDERS, "Images > Image", "Urls > Url"].join(",");
  return [...manifest.querySelectorAll(holders)]
    .map((element) => ({ element, address: element.getAttribute("DefaultValue") ?? "" }))
    .filter(({ address }) => !URL.canParse(address) || new URL(address).protocol !== "https:")
    .map(({ element, address }) => {
      const name = element.getAttribute("id") ?? element.localName;
      return `${name} must be an https address; it is "${address}"`;
    });
}

module.exports = addresses;
