import { Exact } from "./decimal";
import type { Whole } from "./whole";

/** A decimal in whole numbers: digits ÷ scale, scale a power of ten. */
export interface DecimalQuotient {
  readonly digits: Whole;
  readonly scale: Whole;
}

const DECIMAL = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i;
/** Beyond every double, and far beyond every quantity that is accepted. */
const LARGEST_EXPONENT = 1000;

/**
 * The whole numbers behind decimal text: "1.5e-3" → 15 ÷ 10,000.
 *
 * @returns undefined where the text is no decimal, or its size is beyond 1e±1000
 */
export function decimalText(text: string): DecimalQuotient | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const decimal = new Exact(text.trim());
  if (Math.abs(decimal.e) > LARGEST_EXPONENT) return undefined;
  const scale = new Exact(10).pow(decimal.decimalPlaces());
  return { digits: smallest(decimal.times(scale)), scale: smallest(scale) };
}

/** The same whole number as a double, where one holds it exactly. */
function smallest(value: Exact): Whole {
  const number = value.toNumber();
  return Number.isSafeInteger(number) ? number + 0 : value;
}
