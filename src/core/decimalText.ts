import type { Whole } from "./whole";

/** A decimal in whole numbers: digits ÷ scale, scale a power of ten. */
export interface DecimalQuotient {
  readonly digits: Whole;
  readonly scale: Whole;
}

const DECIMAL = /^\s*([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?\s*$/i;
/** Beyond every double, and far beyond every quantity that is accepted. */
const LARGEST_EXPONENT = 1000;

/**
 * The whole numbers behind decimal text: "1.5e-3" → 15 ÷ 10,000.
 *
 * @returns undefined where the text is no decimal, or its exponent is beyond ±1000
 */
export function decimalText(text: string): DecimalQuotient | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match;
  if (whole + decimals === "" || Math.abs(Number(exponent)) > LARGEST_EXPONENT) return undefined;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const shift = Number(exponent) - decimals.length;
  return shift >= 0
    ? { digits: smallest(digits * 10n ** BigInt(shift)), scale: 1 }
    : { digits: smallest(digits), scale: smallest(10n ** BigInt(-shift)) };
}

/** The same whole number as a double, where one holds it exactly. */
function smallest(value: bigint): Whole {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
