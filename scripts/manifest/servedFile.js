const path = require("node:path");

/** Address of the folder that holds the task pane: the one at which the built add-in is served. */
function addinBase(manifest) {
  const pane = manifest.querySelector("DefaultSettings > SourceLocation");
  const address = pane?.getAttribute("DefaultValue") ?? "";
  return URL.canParse(address) ? new URL(".", address).href : undefined;
}

/**
 * File in `directory` that is served at `address`, or undefined where the address lies elsewhere.
 * @example servedFile(manifest, "https://localhost:3000/assets/icon-16.png", "dist") // "dist/assets/icon-16.png"
 */
function servedFile(manifest, address, directory) {
  const base = addinBase(manifest);
  return base && address?.startsWith(base)
    ? path.join(directory, address.slice(base.length))
    : undefined;
}

module.exports = servedFile;
