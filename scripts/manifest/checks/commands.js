const path = require("node:path");
const { existsSync } = require("node:fs");
const associatedCommands = require("../associatedCommands");

/** Every function that a ribbon button calls is associated by the built commands.js. */
function commands(manifest, { built }) {
  const file = path.join(built, "commands.js");
  if (!existsSync(file)) return [`${file} does not exist`];
  const associated = associatedCommands(file);
  return [...manifest.querySelectorAll("FunctionName")]
    .map((element) => element.textContent)
    .filter((name) => !associated.includes(name))
    .map(
      (name) =>
        `${file} does not associate ${name}; it associates ${associated.join(", ") || "nothing"}`
    );
}

module.exports = commands;
