const NUMBER = /^-?\d+(\.\d+)?$/;

/** A cell of an example's result. */
export interface ResultCell {
  text: string;
  isNumber: boolean;
}

/**
 * The cells of an example's result, row by row, numbers in the notation of the locale:
 * `"48000 | TRUE"` → `48,000`, `TRUE` (en).
 */
export function resultCells(result: string, locale?: string): ResultCell[][] {
  return result.split("\n").map((row) =>
    row.split(" | ").map((cell) => {
      const text = cell.trim();
      if (!NUMBER.test(text)) return { text, isNumber: false };
      const shown = Number(text).toLocaleString(locale, { maximumSignificantDigits: 10 });
      return { text: shown, isNumber: true };
    })
  );
}
