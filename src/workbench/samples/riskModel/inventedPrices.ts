/** A day of prices: date as Excel counts it, open, high, low and close of one coin, close of another. */
export type PriceRow = readonly [number, number, number, number, number, number];

const DAYS = 120;
/** 2026-07-26 as Excel counts days; the last day is 2026-11-22. */
const FIRST_DAY = 46229;

/**
 * Invented prices of a coin near 60,000 and of another near 3,000 that mostly follows it, the same every
 * time: only sums, products and quotients, which every machine computes alike.
 */
export function inventedPrices(): readonly PriceRow[] {
  const random = lehmer(3_262_628);
  const bell = () => random() + random() + random() - 1.5;
  let [close, other] = [58_000, 2_900];
  return Array.from({ length: DAYS }, (_, day) => {
    const open = rounded(close * (1 + 0.002 * bell()), 10);
    const move = 1 + 0.055 * bell() + 0.0005;
    close = rounded(open * move, 10);
    other = rounded(other * (1 + 1.15 * (move - 1) + 0.025 * bell()), 100);
    const high = rounded(Math.max(open, close) * (1 + 0.018 * random()), 10);
    const low = rounded(Math.min(open, close) * (1 - 0.018 * random()), 10);
    return [FIRST_DAY + day, open, high, low, close, other];
  });
}

/** Uniform numbers from 0 to 1 (Lehmer's generator, modulus 2³¹ − 1, multiplier 48271). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function rounded(price: number, parts: number): number {
  return Math.round(price * parts) / parts;
}
