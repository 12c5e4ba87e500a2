/** A number as people type it, in whole numbers: digits ÷ scale, scale a power of ten. */
export interface DecimalDigits {
  readonly digits: number;
  readonly scale: number;
}

const MOST_DECIMALS = 15;
const POWERS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => 10 ** decimals);

/**
 * The whole numbers behind a double's shortest decimal text: 60494.4 → 604944 ÷ 10.
 *
 * The first scale whose nearest whole number divides back to the double is the one of its shortest
 * text: a quotient of whole numbers below 2^53 is rounded correctly, and a shorter text that gave the
 * same double would have been found before.
 *
 * @returns undefined where that takes more than 15 decimals or 2^53
 */
export function decimalDigits(value: number): DecimalDigits | undefined {
  for (const scale of POWERS) {
    const digits = Math.round(value * scale);
    if (digits > Number.MAX_SAFE_INTEGER) return undefined;
    if (digits / scale === value) return { digits, scale };
  }
  return undefined;
}
