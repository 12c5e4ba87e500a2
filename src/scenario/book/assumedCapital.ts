import type { PreviewPosition } from "../preview/previewPosition";

/** Margin of a position in account currency: inverse margin is a number of coins. */
function marginInAccountCurrency(row: PreviewPosition): number {
  const { contract, size, entry, mark = entry, leverage, margin } = row;
  const inverse = contract === "inverse";
  const valueAtEntry = inverse ? size / entry : size * entry;
  const held = margin ?? valueAtEntry / (leverage ?? 1);
  return inverse ? held * mark : held;
}

/**
 * A capital to begin with where nobody named one: twice the margin of the positions, rounded up to two
 * significant digits. The sheet marks it as assumed.
 */
export function assumedCapital(rows: readonly (PreviewPosition | undefined)[]): number {
  const margin = rows.reduce((sum, row) => sum + (row ? marginInAccountCurrency(row) : 0), 0);
  const twice = 2 * margin;
  const step = 10 ** (Math.floor(Math.log10(twice)) - 1);
  return Math.ceil(twice / step) * step;
}
