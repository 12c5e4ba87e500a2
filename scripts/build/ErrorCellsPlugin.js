const { Compilation, sources } = require("webpack");
const { acceptErrorCells } = require("./acceptErrorCells");

/** Webpack plugin: applies `acceptErrorCells` to the metadata file that the build emits. */
module.exports = class ErrorCellsPlugin {
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ErrorCellsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "ErrorCellsPlugin", stage }, () => {
        // Absent when the metadata could not be generated: the build then fails with that error.
        if (!compilation.getAsset(this.fileName)) return;
        compilation.updateAsset(
          this.fileName,
          (metadata) => new sources.RawSource(acceptErrorCells(metadata.source().toString()))
        );
      });
    });
  }
};
