/** The version has four parts and is that of the package; there is an address for support. */
function identity(manifest, { packageVersion }) {
  const findings = [];
  const version = manifest.querySelector("OfficeApp > Version")?.textContent ?? "";
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(version)) {
    findings.push(`Version must have four parts, as in 1.0.0.0; it is "${version}"`);
  } else if (packageVersion && !version.startsWith(`${packageVersion}.`)) {
    findings.push(`Version is ${version}, but package.json says ${packageVersion}`);
  }
  if (!manifest.querySelector("OfficeApp > SupportUrl")) findings.push("SupportUrl is missing");
  return findings;
}

module.exports = identity;
