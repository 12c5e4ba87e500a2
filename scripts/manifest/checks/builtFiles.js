const { existsSync } = require("node:fs");
const resourcesOf = require("../resourcesOf");
const servedFile = require("../servedFile");

/** Every address below that of the add-in leads to a file of the build. */
function builtFiles(manifest, { built }) {
  return [
    ...manifest.querySelectorAll("SupportUrl, DefaultSettings > SourceLocation"),
    ...resourcesOf(manifest, "Urls"),
    ...resourcesOf(manifest, "Images"),
  ]
    .map((element) => servedFile(manifest, element.getAttribute("DefaultValue"), built))
    .filter((file) => file !== undefined && !existsSync(file))
    .map((file) => `${file} does not exist`);
}

module.exports = builtFiles;
