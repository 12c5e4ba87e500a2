const SIGNIFICANT_DIGITS = 6;

/** Figures in the sentences of a review, as a locale writes them. */
export interface Words {
  /** `0.25`, with so many decimals. */
  fixed(value: number, decimals: number): string;
  /** `4.2 %` */
  percent(share: number): string;
  /** Six significant digits, at least two decimals. */
  figure(value: number): string;
  /** `3.0x` */
  times(leverage: number): string;
}

/** The figures of a locale. */
export function wordsOf(locale: string): Words {
  const fixed = (value: number, decimals: number) =>
    value.toLocaleString(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  return {
    fixed,
    percent: (share) => `${fixed(100 * share, 1)} %`,
    figure(value) {
      const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
      return fixed(value, Math.min(14, Math.max(2, SIGNIFICANT_DIGITS - 1 - magnitude)));
    },
    times: (leverage) => `${fixed(leverage, 1)}x`,
  };
}
