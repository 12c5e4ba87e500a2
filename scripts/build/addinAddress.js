/** Address that manifest.xml carries in the repository: the one for developing on one's own machine. */
const LOCAL_ADDRESS = "https://localhost:3000/";

/**
 * Address at which dist/ will be served: the environment variable ADDIN_URL, else the local one.
 *
 * Excel loads every file of the add-in from there, so a production build without ADDIN_URL says so.
 * @example addinAddress({ ADDIN_URL: "https://example.org/isomargin" }) // "https://example.org/isomargin/"
 */
function addinAddress(environment, mode) {
  const given = environment.ADDIN_URL;
  if (!given) {
    if (mode === "production") {
      console.info(
        `dist/manifest.xml points at ${LOCAL_ADDRESS}; to host the add-in elsewhere, set ADDIN_URL`
      );
    }
    return LOCAL_ADDRESS;
  }
  if (!URL.canParse(given) || new URL(given).protocol !== "https:") {
    throw new Error(
      `ADDIN_URL must be an https address such as https://example.org/; got ${given}`
    );
  }
  return given.endsWith("/") ? given : `${given}/`;
}

/** The text of a manifest or of functions.json with every local address replaced by `address`. */
function atAddress(text, address) {
  return text.replaceAll(LOCAL_ADDRESS, address);
}

module.exports = { LOCAL_ADDRESS, addinAddress, atAddress };
