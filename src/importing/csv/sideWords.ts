import { sign } from "../numbers/decimal";
import type { Position, Provenance } from "../position";
import { RowError } from "../rowError";
import { quoteText } from "../text/quoteText";

const LONG = new Set(["long", "buy", "b", "bid", "l", "1", "+1", "open long"]);
const SHORT = new Set(["short", "sell", "s", "ask", "-1", "open short"]);
const SIGNED = new Set(["", "both", "net", "one-way", "oneway"]);

/**
 * Side of a table row: its word, or the sign of its size where there is no word (or `both`, `net`). Positive
 * sizes without a word are long only where other sizes of the column are negative. A negative size beside the
 * word short is the hedge-mode spelling; beside long it is a contradiction.
 */
export function readSide(
  word: string,
  size: string,
  sizesAreSigned: boolean
): { side: Position["side"]; provenance: Provenance } {
  const name = word
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, " ");
  if (LONG.has(name)) {
    if (sign(size) < 0)
      throw new RowError(`Side is ${name}, but Size is negative (${size})`, "Side");
    return { side: "long", provenance: "given" };
  }
  if (SHORT.has(name)) return { side: "short", provenance: "given" };
  if (name.startsWith("close")) {
    throw new RowError(`${quoteText(word)} closes a position; expected long or short`, "Side");
  }
  if (!SIGNED.has(name)) {
    throw new RowError(`Side should be long or short, not ${quoteText(word)}`, "Side");
  }
  if (name === "" && sign(size) > 0 && !sizesAreSigned) {
    throw new RowError("Side is missing; expected long or short, or a signed Size", "Side");
  }
  return { side: sign(size) < 0 ? "short" : "long", provenance: "derived" };
}
