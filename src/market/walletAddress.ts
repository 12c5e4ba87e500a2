import { MarketError } from "./marketError";

const ADDRESS = /^0x[0-9a-f]{40}$/i;
const PRIVATE_KEY = /^(0x)?[0-9a-f]{64}$/i;

/**
 * A wallet address in lower case: `0x` and 40 digits or letters a to f.
 * @throws MarketError `address`; what was typed is not repeated where it may be a secret
 */
export function walletAddress(text: string): string {
  const typed = text.trim();
  if (ADDRESS.test(typed)) return typed.toLowerCase();
  if (PRIVATE_KEY.test(typed) || typed.split(/\s+/).length >= 12) {
    throw new MarketError(
      "address",
      "This looks like a private key or a seed phrase, not an address. It was not sent or stored. " +
        "Never paste it anywhere; the address is the public 0x… with 42 characters."
    );
  }
  throw new MarketError(
    "address",
    typed === ""
      ? "Type the address of the account: 0x and 40 digits or letters a to f."
      : `This is not an address: 0x and 40 digits or letters a to f are expected, not ${typed.length} characters.`
  );
}
