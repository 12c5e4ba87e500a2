/** The maintenance rate that stands in place of a market; undefined where the text names a market. */
export function plainRate(market: string): number | undefined {
  const rate = Number(market);
  return market.trim() !== "" && Number.isFinite(rate) ? rate : undefined;
}

/** The cell that names a market as the table does: a maintenance rate is a number there. */
export function marketText(market: string): string | number {
  return plainRate(market) ?? market;
}
