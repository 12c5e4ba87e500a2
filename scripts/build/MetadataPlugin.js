const { Compilation, sources } = require("webpack");
const { acceptErrorCells } = require("./acceptErrorCells");
const { atAddress } = require("./addinAddress");

/**
 * Webpack plugin: completes the metadata of the functions that the build emits, whose generator can
 * neither let error cells pass nor know the address at which the help pages will be served.
 */
module.exports = class MetadataPlugin {
  constructor(fileName, address) {
    this.fileName = fileName;
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("MetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "MetadataPlugin", stage }, () => {
        // Absent when the metadata could not be generated: the build then fails with that error.
        if (!compilation.getAsset(this.fileName)) return;
        compilation.updateAsset(this.fileName, (metadata) => {
          const completed = acceptErrorCells(metadata.source().toString());
          return new sources.RawSource(atAddress(completed, this.address));
        });
      });
    });
  }
};
