import { ImportError } from "../importError";

/** A key name that venues use for credentials, with a value behind it. */
const SECRET =
  /(?:^|[\s"'{,?&;([])(x-mbx-apikey|x-bapi-(?:api-key|sign)|ok-access-(?:key|sign|passphrase)|ftx-(?:key|sign)|api[-_ ]?key|api[-_ ]?secret|secret[-_ ]?key|secret|private[-_ ]?key|passphrase|mnemonic|seed[-_ ]?phrase|listen[-_ ]?key|signature|sign)["']?[ \t]*[:=]\s*(?:\{|["']?[^\s"',}\]]{8,})/i;

/** The same over or beside a long value, as sites show keys and people note them down: `API Key ⏎ vmPUZE6m…`. */
const NOTED_SECRET =
  /(?:^|[\n,;\t])[ "']*(api[-_ ]?key|api[-_ ]?secret|secret[-_ ]?key|private[-_ ]?key|passphrase)["']?(?:[ \t]*[\n,;]|[ \t]+(?![ \t]))["' \t]*(?=[a-z0-9+/=_-]*\d)[a-z0-9+/=_-]{20,}/i;

/**
 * Refuses text that carries credentials (API keys, secrets, listen keys, signed requests). The value is
 * not repeated in the error, and nothing of the text is kept.
 */
export function refuseSecrets(text: string): void {
  const found = SECRET.exec(text) ?? NOTED_SECRET.exec(text);
  if (found) throw secretError(found[1] ?? "");
}

const SECRET_HEADING =
  /^(?:api_?key|api_?secret|secret(?:_?key)?|private_?key|passphrase|mnemonic)$/;

/** Refuses a table with a column of credentials. */
export function refuseSecretColumns(rows: readonly { readonly cells: readonly string[] }[]): void {
  rows.slice(0, 10).forEach(({ cells }, index) => {
    cells.forEach((heading, column) => {
      if (!SECRET_HEADING.test(heading.toLowerCase().replace(/[\s-]+/g, "_"))) return;
      if (rows.slice(index + 1).some((row) => (row.cells[column] ?? "").length >= 8)) {
        throw secretError(heading);
      }
    });
  });
}

function secretError(name: string): ImportError {
  return new ImportError(
    "secret",
    `The text holds a credential (${name.toLowerCase()}). It was not imported or stored. ` +
      "Paste only the reply of the exchange, never a key or a signed request; " +
      "if this key was shown to anyone, revoke it at the exchange."
  );
}
