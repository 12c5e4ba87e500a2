import { sign } from "./decimal";

/** A price of the venue, or undefined where the venue writes none (`"0"`, `""`, null). */
export function priceOrNone(value: string | null | undefined): string | undefined {
  return value && sign(value) > 0 ? value : undefined;
}
