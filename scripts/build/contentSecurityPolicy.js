const { readFileSync } = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const ts = require("typescript");

/** Where Office.js, and the parts of itself that it loads, come from. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * SHA-256 of an empty text. Fluent UI puts empty <style> elements into the page and fills them rule by rule
 * through the CSSOM, which a policy does not restrict: no inline style with a text of its own is needed.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Addresses of every host that the add-in may talk to, from the one list of them: src/market/hosts.ts. */
function feedHosts(root) {
  const source = readFileSync(path.join(root, "src", "market", "hosts.ts"), "utf8");
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const exported = {};
  vm.runInNewContext(ts.transpileModule(source, { compilerOptions }).outputText, {
    exports: exported,
  });
  const hosts = Object.values(exported.HOSTS ?? {});
  if (hosts.length === 0) throw new Error("src/market/hosts.ts exports no HOSTS");
  return hosts.map((host) => {
    const { protocol, origin } = new URL(host);
    if (protocol !== "https:" && protocol !== "wss:") {
      throw new Error(`src/market/hosts.ts: ${host} must begin with https: or wss:`);
    }
    return protocol === "wss:" ? host.replace(/\/+$/, "") : origin;
  });
}

const written = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/**
 * Content security policy of taskpane.html: scripts of its own address and of Office's CDN, none of them
 * inline or made of text; connections to these and to the listed feeds.
 */
function panePolicy(root) {
  return written({
    "default-src": ["'none'"],
    "script-src": ["'self'", OFFICE_CDN],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", OFFICE_CDN, ...feedHosts(root)],
    // Where Excel on the web runs on a server other than Microsoft's, Office.js asks in a frame whether to trust it.
    "frame-src": [OFFICE_CDN],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

/** Content security policy of the help pages: pictures and style of their own address, no script at all. */
const HELP_POLICY = written({
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

module.exports = { HELP_POLICY, OFFICE_CDN, feedHosts, panePolicy };
