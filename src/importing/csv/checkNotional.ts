import { compare, divide, multiply, sign, absolute } from "../numbers/decimal";
import type { Position } from "../position";
import { RowError } from "../rowError";

/** How far size × price may be from the stated notional before one of them must be damaged. */
const FACTOR = "2";

/**
 * Refuses a row whose size × price is more than twice, or less than half, the notional in the same row: the
 * mark of a file damaged by a spreadsheet (`0.003` read as `3`).
 */
export function checkNotional(position: Position, notional: string | undefined): void {
  if (notional === undefined || sign(notional) === 0 || position.contract !== "linear") return;
  const ratio = divide(
    multiply(position.size, position.mark ?? position.entry),
    absolute(notional)
  );
  if (compare(ratio, FACTOR) <= 0 && compare(multiply(ratio, FACTOR), "1") >= 0) return;
  throw new RowError(
    `Size × price is ${divide(ratio, "1", 3)} times the Notional of the row; one of them is damaged`,
    "Notional"
  );
}
