const { existsSync } = require("node:fs");
const servedFile = require("../servedFile");

/** Every address below that of the add-in leads to a file of the build. */
function builtFiles(manifest, { built }) {
  return [
    ...manifest.querySelectorAll(
      "SupportUrl, SourceLocation[DefaultValue], Urls > Url, Images > Image"
    ),
  ]
    .map((element) => servedFile(manifest, element.getAttribute("DefaultValue"), built))
    .filter((file) => file !== undefined && !existsSync(file))
    .map((file) => `${file} does not exist`);
}

module.exports = builtFiles;
