const { JSDOM } = require("jsdom");

/** A manifest as a document; throws with line and column where it is not well-formed XML. */
function parseManifest(xml) {
  return new JSDOM(xml, { contentType: "text/xml" }).window.document;
}

module.exports = parseManifest;
