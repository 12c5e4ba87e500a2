import { sign } from "../numbers/decimal";
import { RowError } from "../rowError";
import { quoteText } from "../text/quoteText";

/**
 * Side of a Binance row: the sign of the amount. In hedge mode `positionSide` names the side as well and a
 * SHORT has a negative amount; a row where the two disagree is refused.
 */
export function binanceSide(
  amount: string,
  positionSide: string | null | undefined,
  field = "positionSide"
): "long" | "short" {
  const side = sign(amount) > 0 ? "long" : "short";
  const named = (positionSide ?? "BOTH").toUpperCase();
  if (named !== "BOTH" && named !== "LONG" && named !== "SHORT") {
    throw new RowError(`${field} should be BOTH, LONG or SHORT, not ${quoteText(named)}`, field);
  }
  if (named !== "BOTH" && named.toLowerCase() !== side) {
    throw new RowError(`${field} says ${named}, but the amount ${amount} is ${side}`, field);
  }
  return side;
}
