const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Digits that a narrow column has room for; digits before the decimal sign are always shown. */
const ROOM = 7;

/**
 * Decimal text as the locale writes it: `"13200.70726908"` → `13,200.707` (en).
 * Only digits after the decimal sign are ever rounded away; text that is no plain decimal comes back as it is.
 */
export function formatDecimal(text: string, locale?: string): string {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return text;
  const whole = match[2] ?? "0";
  const fraction = (match[3] ?? "").replace(/0+$/, "");
  if (whole.length + fraction.length > 15) {
    const shown = BigInt(`${match[1]}${whole}`).toLocaleString(locale);
    if (whole.length > ROOM || fraction === "") return shown;
  }
  const leadingZeros = /^0*/.exec(fraction)?.[0].length ?? 0;
  const places = Number(whole) === 0 ? leadingZeros + 5 : Math.max(0, ROOM - whole.length);
  return Number(text).toLocaleString(locale, { maximumFractionDigits: Math.min(20, places) });
}
