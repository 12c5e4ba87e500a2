/** The functions are called by bare names, =ISOLIQ(...): workbooks already saved depend on it. */
function namespace(manifest) {
  return manifest.querySelector("ExtensionPoint > Namespace")
    ? ["Namespace must be absent: it would rename every function in every saved workbook"]
    : [];
}

module.exports = namespace;
