const LicensePlugin = require("webpack-license-plugin");

/** Licences under which a package may be part of what we ship: all permissive, none copyleft. */
const ACCEPTED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Whether a package under this licence (an SPDX identifier) may be shipped. */
const isAccepted = (license) => ACCEPTED.includes(license);

/** The notices that travel with the add-in, one package after the other. */
const noticeText = (packages) =>
  packages
    .map(({ name, version, license, licenseText }) =>
      [`${name} ${version} (${license})`, licenseText?.trim() ?? ""].join("\n\n")
    )
    .join(`\n\n${"-".repeat(72)}\n\n`)
    .concat("\n");

/**
 * Lists the packages that are really in the bundles, in licenses.json for the audit and in licenses.txt with
 * the text that each licence asks to be passed on; fails the build where a licence is not accepted.
 */
const licensePlugin = () =>
  new LicensePlugin({
    outputFilename: "licenses.json",
    excludedPackageTest: (name) => name === "isomargin",
    additionalFiles: { "licenses.txt": noticeText },
    unacceptableLicenseTest: (license) => !isAccepted(license),
  });

module.exports = { isAccepted, licensePlugin };
