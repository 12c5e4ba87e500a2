const SIGNIFICANT_DIGITS = 6;

function fixed(value: number, decimals: number): string {
  return value.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** `4.2 %` */
export function percent(share: number): string {
  return `${fixed(100 * share, 1)} %`;
}

/** Six significant digits, at least two decimals. */
export function figure(value: number): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return fixed(value, Math.min(14, Math.max(2, SIGNIFICANT_DIGITS - 1 - magnitude)));
}

/** `3.0x` */
export function times(leverage: number): string {
  return `${fixed(leverage, 1)}x`;
}
