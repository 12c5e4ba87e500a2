const SIGNIFICANT_DIGITS = 6;
const MOST_DECIMALS = 14;

function withDecimals(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/**
 * Number format in which a price of this size keeps six significant digits and at least two decimals.
 * @example priceFormat(60000) // → "#,##0.00"
 * @example priceFormat(0.00001234) // → "#,##0.0000000000"
 */
export function priceFormat(price: number | undefined): string {
  if (price === undefined || !Number.isFinite(price) || price <= 0) return withDecimals(2);
  const magnitude = Math.floor(Math.log10(price));
  return withDecimals(Math.min(MOST_DECIMALS, Math.max(2, SIGNIFICANT_DIGITS - 1 - magnitude)));
}

/**
 * Number format with as many decimals as a size was given with, at most eight.
 * @example sizeFormat("0.250") // → "#,##0.000"
 */
export function sizeFormat(size: string | undefined): string {
  return withDecimals(Math.min(8, (size?.split(".")[1] ?? "").length));
}
