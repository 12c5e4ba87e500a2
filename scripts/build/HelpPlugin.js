const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
const { helpAddress } = require("../reference/helpAddress");
const { helpPage } = require("../reference/helpPage");
const { paneReference } = require("../reference/paneReference");
const { readFunctions } = require("../reference/readFunctions");

/** Folders of docs/ whose pages become pages of help. */
const FOLDERS = ["functions", "venues"];

/**
 * Webpack plugin: emits docs/functions and docs/venues as help/…/NAME.html, and reference.json for the pane.
 */
module.exports = class HelpPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPlugin", stage }, () => {
        const docs = path.join(compiler.context, "docs");
        const functions = path.join(compiler.context, "src", "functions");
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        for (const folder of FOLDERS) {
          compilation.contextDependencies.add(path.join(docs, folder));
          for (const file of readdirSync(path.join(docs, folder))) {
            const text = readFileSync(path.join(docs, folder, file), "utf8");
            emit(`help/${folder}/${helpAddress(file)}`, helpPage(text));
          }
        }
        compilation.contextDependencies.add(functions);
        const reference = paneReference(readFunctions(functions));
        emit("reference.json", `${JSON.stringify(reference, null, 2)}\n`);
      });
    });
  }
};
