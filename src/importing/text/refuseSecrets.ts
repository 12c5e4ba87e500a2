import { ImportError } from "../importError";
import type { Steps } from "../steps";

/** What exchanges, wallets and sites call a credential, whatever stands before it: `BINANCE_API_KEY`, `walletPrivateKey`. */
const NAMES = [
  "api[-_ ]?key(?:[-_ ]?id)?",
  "api[-_ ]?secret(?:[-_ ]?key)?",
  "access[-_ ]?(?:key(?:[-_ ]?id)?|token)",
  "(?:auth|bearer|csrf|refresh|session)[-_ ]?token",
  "(?:secret|private|listen)[-_ ]?key",
  "secret",
  "passphrase",
  "password",
].join("|");

/** A value behind its name: in JSON (also in quoted JSON), a header, an assignment, an address, `"name":…,"value":…`. */
const GIVEN = String.raw`(?:\\?["'])?(?:[ \t]*[:=]|,\s*\\?["']value\\?["']\s*:)\s*`;

const VALUE = String.raw`(?:\{|(?:\\?["'])?[^\s"',}\]\\]{8,})`;

/** Credentials by their looks, with their name where the first group is not it. */
const CREDENTIALS: readonly (readonly [looks: RegExp, name?: string])[] = [
  [new RegExp(String.raw`(${NAMES})${GIVEN}${VALUE}`, "i")],
  [new RegExp(String.raw`(?:^|[^a-z])(sign(?:ature)?)${GIVEN}${VALUE}`, "i")],
  // Over or beside a long value, as sites show keys and people note them down: `API Key ⏎ vmPUZE6m…`.
  [
    /(?:^|[\n,;\t])[ "']*(api[-_ ]?key|api[-_ ]?secret|secret[-_ ]?key|private[-_ ]?key|passphrase)["']?(?:[ \t]*[\n,;]|[ \t]+(?![ \t]))["' \t]*(?=[a-z0-9+/=_-]*\d)[a-z0-9+/=_-]{20,}/i,
  ],
  [
    /((?:mnemonic|seed|recovery)(?:[-_ ]?(?:phrase|words?))?)["']?[ \t]*[:=]\s*["'[]?(?:["']?[a-z]{3,8}["']?[ ,]+){11}/i,
  ],
  [/(authorization)["']?[ \t]*[:=]\s*["']?(?:bearer|basic)[ \t]+\S{8,}/i],
  [/(?:^|["'\n])(?:set-)?(cookie)["']?[ \t]*:\s*["']?[\w.-]{1,60}=[^\s"']{8,}/i],
  [/-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/, "private key"],
  [/wss?:\/\/[^\s/]{1,80}\/ws\/[A-Za-z0-9]{60,}/i, "listen key"],
  // Lines of nothing else: hashes of transactions look alike, but have other cells beside them.
  [/^[ \t]*(?:0x)?[0-9a-f]{64}[ \t]*$/im, "private key"],
  [/^[ \t]*(?:[a-z]{3,8} ){11,23}[a-z]{3,8}[ \t]*$/m, "seed phrase"],
];

/**
 * Refuses text that carries credentials (API keys, secrets, listen keys, signed requests, seed phrases), in steps. The
 * value is not repeated in the error, and nothing of the text is kept.
 */
export function* refuseSecretsSteps(text: string): Steps<void> {
  for (const [looks, name] of CREDENTIALS) {
    const found = looks.exec(text);
    if (found) throw secretError(name ?? found[1] ?? "");
    yield 0;
  }
}

/** True for text that holds what looks like the private key of a wallet; it may be the hash of a transaction. */
export function looksLikePrivateKey(text: string): boolean {
  return /(?:^|[^0-9a-z])(?:0x)?[0-9a-f]{64}(?![0-9a-z])/i.test(text);
}

const SECRET_HEADING =
  /^(?:(?:binance|bybit|okx|hyperliquid|exchange|account|wallet|client|my)_?)?(?:api_?key|api_?secret|access_?(?:key|token)|secret(?:_?key)?|private_?key|passphrase|password|mnemonic|seed(?:_?phrase)?)$/;

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
