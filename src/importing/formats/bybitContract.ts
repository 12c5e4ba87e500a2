import type { Position, Provenance } from "../position";
import { RowError } from "../rowError";
import { quoteText } from "../text/quoteText";

const INVERSE_SYMBOL = /^[A-Z0-9]+USD$/;

/**
 * Linear or inverse: the category of the reply or of the row says so; without one, Bybit's inverse perpetuals
 * are those whose symbol ends in USD.
 *
 * @throws {RowError} where category and symbol contradict each other, since a size counts dollars in the one and
 * coins in the other.
 */
export function bybitContract(
  symbol: string,
  ...categories: (string | null | undefined)[]
): { contract: Position["contract"]; provenance: Provenance } {
  const category = categories.find((text) => text)?.toLowerCase();
  const spelled = INVERSE_SYMBOL.test(symbol) ? "inverse" : "linear";
  if (category === "linear" || category === "inverse") {
    if (category !== spelled) {
      throw new RowError(`category says ${category}, but ${symbol} is ${spelled}`, "category");
    }
    return { contract: category, provenance: "given" };
  }
  if (category !== undefined) {
    throw new RowError(`category ${quoteText(category)} holds no perpetuals`, "category");
  }
  return { contract: spelled, provenance: "derived" };
}
