const { readFileSync } = require("node:fs");
const vm = require("node:vm");

/** Names that a built commands.js passes to Office.actions.associate when Office is ready. */
function associatedCommands(file) {
  const names = [];
  const Office = {
    actions: { associate: (name) => names.push(name) },
    HostType: { Excel: "Excel" },
    onReady(callback) {
      const info = { host: "Excel", platform: "PC" };
      callback?.(info);
      return Promise.resolve(info);
    },
  };
  vm.runInNewContext(readFileSync(file, "utf8"), { Office, console }, { filename: file });
  return names;
}

module.exports = associatedCommands;
