/** True where both texts name a market in the same way, whatever their case. */
export function sameMarket(one: string, other: string): boolean {
  return one.trim().toUpperCase() === other.trim().toUpperCase();
}
