const parseManifest = require("./parseManifest");
const { validateSchema } = require("./validateSchema");

/** What an XML schema cannot see, by the name under which it is reported. */
const CHECKS = {
  identity: require("./checks/identity"),
  addresses: require("./checks/addresses"),
  resources: require("./checks/resources"),
  runtime: require("./checks/runtime"),
  namespace: require("./checks/namespace"),
  icons: require("./checks/icons"),
  ribbon: require("./checks/ribbon"),
};

/** What only a built add-in can show. */
const BUILD_CHECKS = {
  "built files": require("./checks/builtFiles"),
  commands: require("./checks/commands"),
  pages: require("./checks/pages"),
};

/**
 * Everything that is wrong in a manifest, as `{ check, message }`; [] for a sound one.
 *
 * `pictures` is the folder whose assets/ holds the icons, `built` the built add-in (without it
 * the checks of the build are left out), `packageVersion` the version that the manifest must carry.
 */
async function checkManifest(xml, { pictures, built, packageVersion }) {
  let manifest;
  try {
    manifest = parseManifest(xml);
  } catch (error) {
    return [{ check: "schema", message: error.message }];
  }
  const violations = await validateSchema(xml);
  const findings = violations.map((message) => ({ check: "schema", message }));
  const checks = built ? { ...CHECKS, ...BUILD_CHECKS } : CHECKS;
  for (const [check, run] of Object.entries(checks)) {
    const messages = run(manifest, { pictures, built, packageVersion });
    findings.push(...messages.map((message) => ({ check, message })));
  }
  return findings;
}

const CHECK_NAMES = ["schema", ...Object.keys(CHECKS)];
const BUILD_CHECK_NAMES = Object.keys(BUILD_CHECKS);

module.exports = { BUILD_CHECK_NAMES, CHECK_NAMES, checkManifest };
