/** A positive number as plain decimal text, as positions hold it: 1e-7 → `0.0000001`. */
export function decimalText(number: number): string {
  return number.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}
