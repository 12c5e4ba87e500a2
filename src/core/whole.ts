/** An exact whole number: a double while it is below 2^53 in size, a BigInt where it may not be. */
export type Whole = number | bigint;

/** a × b, exact. The rounded product of two whole doubles is below 2^53 only where it is exact. */
export function product(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const quick = a * b;
    if (Number.isSafeInteger(quick)) return quick + 0;
  }
  return BigInt(a) * BigInt(b);
}

/** a + b, exact. */
export function sum(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const quick = a + b;
    if (Number.isSafeInteger(quick)) return quick + 0;
  }
  return BigInt(a) + BigInt(b);
}

/** −a; never −0. */
export function opposite(a: Whole): Whole {
  return typeof a === "number" ? 0 - a : -a;
}

/** The largest whole number that is not above a ÷ b; b above 0. */
export function flooredQuotient(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const rounded = Math.floor(a / b);
    // The rounded quotient of whole doubles is at most one off, where it was rounded up to a whole number.
    return rounded * b > a ? rounded - 1 : rounded + 0;
  }
  const top = BigInt(a);
  const bottom = BigInt(b);
  const quotient = top / bottom;
  return top < 0n && quotient * bottom !== top ? quotient - 1n : quotient;
}

/** How many bits of a quotient decide the double nearest to it, with one more that stands for the rest. */
const DECIDING_BITS = 60;

/**
 * The double nearest to a ÷ b, ties to even; never −0.
 *
 * @param b above 0; the quotient is 0 or between 1e-290 and 1e290 in size
 */
export function nearestDouble(a: Whole, b: Whole): number {
  // IEEE division of doubles that are exact is correctly rounded.
  if (typeof a === "number" && typeof b === "number") return a / b;
  const top = BigInt(a);
  const bottom = BigInt(b);
  if (top === 0n) return 0;
  const shift = DECIDING_BITS + bitLength(bottom) - bitLength(top);
  const left = shift > 0 ? top << BigInt(shift) : top;
  const right = shift > 0 ? bottom : bottom << BigInt(-shift);
  let quotient = left / right;
  // A rest below the bits that count is kept as a last bit, so that a tie is none.
  if (quotient * right !== left && quotient % 2n === 0n) quotient += top < 0n ? -1n : 1n;
  return Number(quotient) * 2 ** -shift;
}

/** Position of the highest bit of |a|; one more or less where rounding to a double crosses a power of two. */
function bitLength(a: bigint): number {
  const size = Math.abs(Number(a));
  return size < Infinity ? Math.floor(Math.log2(size)) + 1 : a.toString(2).length;
}
