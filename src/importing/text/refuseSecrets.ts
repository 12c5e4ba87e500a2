import { ImportError } from "../importError";

/** A key name that venues use for credentials, with a value behind it. */
const SECRET =
  /(?:^|[\s"'{,?&;([])(x-mbx-apikey|x-bapi-(?:api-key|sign)|ok-access-(?:key|sign|passphrase)|ftx-(?:key|sign)|api[-_ ]?key|api[-_ ]?secret|secret[-_ ]?key|secret|private[-_ ]?key|passphrase|mnemonic|seed[-_ ]?phrase|listen[-_ ]?key|signature|sign)["']?[ \t]*[:=]\s*(?:\{|["']?[^\s"',}\]]{8,})/i;

/**
 * Refuses text that carries credentials (API keys, secrets, listen keys, signed requests). The value is
 * not repeated in the error, and nothing of the text is kept.
 */
export function refuseSecrets(text: string): void {
  const found = SECRET.exec(text);
  if (!found) return;
  throw new ImportError(
    "secret",
    `The text holds a credential (${found[1]?.toLowerCase()}). It was not imported or stored. ` +
      "Paste only the reply of the exchange, never a key or a signed request; " +
      "if this key was shown to anyone, revoke it at the exchange."
  );
}
