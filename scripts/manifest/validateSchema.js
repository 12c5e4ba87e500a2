const { readFileSync } = require("node:fs");
const path = require("node:path");
const { validateXML } = require("xmllint-wasm");

/** Our own schema: the part of the manifest format that we use, so that it is always at hand. */
const OWN_SCHEMA = {
  directory: path.join(__dirname, "schema"),
  main: "officeApp.xsd",
  imported: ["basicTypes.xsd", "versionOverrides.xsd"],
};

/** Microsoft's schema as published with Office's documentation until 2020: the whole format. */
const MICROSOFT_SCHEMA_FILES = {
  main: "OfficeAppManifestV1_1.xsd",
  imported: [
    "OfficeAppBasicTypesV1_0.xsd",
    "TaskPaneAppVersionOverridesV1_0.xsd",
    "MailAppVersionOverridesV1_0.xsd",
    "MailAppVersionOverridesV1_1.xsd",
  ],
};

/** Violations of an XML schema, each with its line: [] for a valid manifest. */
async function validateSchema(xml, { directory, main, imported } = OWN_SCHEMA) {
  const schemaFile = (name) => ({
    fileName: name,
    contents: readFileSync(path.join(directory, name), "utf8"),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [schemaFile(main)],
    preload: imported.map(schemaFile),
  });
  return errors.map(({ message, loc }) => (loc ? `line ${loc.lineNumber}: ${message}` : message));
}

module.exports = { MICROSOFT_SCHEMA_FILES, validateSchema };
