const MOST = 30;
/** Digits of a number in one section of a number format, and its decimals. */
const DIGITS = /((?:[#0?,]*)0)(?:\.([0#?]+))?/;

/**
 * A number format with one decimal more or less; General becomes a number of as many decimals as the cell shows.
 * "#,##0.00" → "#,##0.000"; "0%" → "0.0%"
 */
export function changeDecimals(numberFormat: string, by: 1 | -1, shown: string): string {
  if (numberFormat === "General" || numberFormat === "@") {
    const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
    return `0${fraction(decimals + by)}`;
  }
  return numberFormat
    .split(";")
    .map(
      (section) =>
      section.replace(DIGITS, (_, whole: string, decimals = "") => whole + fraction(decimals.length + by)) // prettier-ignore
    )
    .join(";");
}

const fraction = (decimals: number): string =>
  decimals > 0 ? `.${"0".repeat(Math.min(MOST, decimals))}` : "";
