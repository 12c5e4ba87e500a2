import fc from "fast-check";

/** Markets of every kind: flat, tiers by value, by size, inverse, and one that reserves the fee to close. */
export const MARKETS = [
  0.005,
  "INVERSE:0.005",
  "BINANCE:BTCUSDT",
  "OKX:BTC-USDT-SWAP",
  "HYPERLIQUID:BTC",
  "BYBIT:BTCUSDT",
] as const;

export const isInverse = (market: unknown) => String(market).startsWith("INVERSE");

/** A position as people type it: whole tenths of price, sizes that every market's first tiers hold. */
export const position = fc
  .record({
    market: fc.constantFrom(...MARKETS),
    side: fc.constantFrom("long" as const, "short" as const),
    entry: fc.integer({ min: 200_000, max: 900_000 }).map((tenths) => tenths / 10),
    coins: fc.integer({ min: 1, max: 3000 }).map((thousandths) => thousandths / 1000),
    leverage: fc.integer({ min: 2, max: 20 }),
  })
  .map(({ coins, ...rest }) => ({
    ...rest,
    size: isInverse(rest.market) ? Math.max(1, Math.round(coins * rest.entry)) : coins,
  }));

/** A price on the losing side of entry, by a whole part of a thousand. */
export const losing = (side: "long" | "short", entry: number, thousandths: number) =>
  Math.round(entry * (1 + (side === "long" ? -thousandths : thousandths) / 1000) * 100) / 100;

/** Whether two figures agree but for what rounding to doubles in between can do. */
export function expectClose(actual: unknown, expected: number, relative = 1e-9): void {
  expect(typeof actual).toBe("number");
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
    relative * Math.max(Math.abs(expected), 1e-12)
  );
}
