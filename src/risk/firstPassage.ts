import { normalCdf, scaledLowerTail } from "./normalDistribution";

/** Days of a year: crypto markets never close. */
export const DAYS_A_YEAR = 365;

/** A price that moves as geometric Brownian motion does: dS = drift × S dt + volatility × S dW, per year. */
export interface PriceProcess {
  readonly price: number;
  /** Annual volatility of log returns, 0 or more. */
  readonly volatility: number;
  /** Annual drift; 0 = the expected price stays where it is. */
  readonly drift: number;
}

/**
 * Chance that a price touches a level within some years.
 *
 * With b = |ln(level ÷ price)|, ν the drift of the log price towards the level and σ the volatility:
 *
 *   P = Φ((νT − b) ÷ (σ√T)) + exp(2νb ÷ σ²) × Φ((−νT − b) ÷ (σ√T))
 *
 * where the log price drifts by μ − σ²/2 a year. Where that is 0 (the driftless limit) P = 2Φ(−b ÷ (σ√T)).
 *
 * | case | answer |
 * |---|---|
 * | the price is at the level, or past it (`falls` tells from which side) | 1 |
 * | no time, no volatility | 1 where the drift alone leads there in time, else 0 |
 *
 * @param falls whether the level is reached by a falling price (a long) or by a rising one (a short)
 * @example price 60,000, level 54,271.36 below, volatility 60 %, 7 days, no drift → 0.2387…
 * Source: Borodin and Salminen, Handbook of Brownian Motion, formula 2.1.1.4; Hull, Options, Futures and
 *   Other Derivatives, barrier options.
 */
export function touchProbability(
  { price, volatility, drift }: PriceProcess,
  level: number,
  falls: boolean,
  years: number
): number {
  const distance = falls ? Math.log(price / level) : Math.log(level / price);
  if (distance <= 0) return 1;
  const spread = volatility * Math.sqrt(years);
  // Of the log price, towards the level, within the time.
  const drifted = (falls ? -drift : drift) * years;
  if (spread === 0) return drifted >= distance ? 1 : 0;
  const convexity = (falls ? spread : -spread) / 2;
  const direct = (drifted - distance) / spread + convexity;
  const reflected = (-drifted - distance) / spread - convexity;
  return Math.min(1, normalCdf(direct) + second());

  /** exp(2νb ÷ σ²) × Φ(reflected), arranged so that a huge exponential never meets a tiny Φ. */
  function second(): number {
    if (reflected <= 0) return Math.exp(-(direct ** 2) / 2) * scaledLowerTail(reflected);
    const weight = (2 * distance * drifted) / spread / spread + (falls ? distance : -distance);
    return Math.exp(weight) * normalCdf(reflected);
  }
}

/**
 * The level that a price touches with a chance: touchProbability undone, by bisection to the last bit.
 *
 * @param probability above 0, below 1
 * @param years above 0; volatility above 0
 * @returns a level within a factor of 1e±40 of the price, also where even that is touched more often
 */
export function levelTouchedWith(
  process: PriceProcess,
  probability: number,
  falls: boolean,
  years: number
): number {
  const levelAt = (distance: number) => process.price * Math.exp(falls ? -distance : distance);
  const isTouchedMore = (distance: number) =>
    touchProbability(process, levelAt(distance), falls, years) > probability;
  let near = 0;
  let far = process.volatility * Math.sqrt(years);
  while (isTouchedMore(far)) {
    near = far;
    far *= 2;
    if (far > LARGEST_DISTANCE) return levelAt(LARGEST_DISTANCE);
  }
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (near + far) / 2;
    if (isTouchedMore(middle)) near = middle;
    else far = middle;
  }
  return levelAt(far);
}

/** ln of the farthest level: factors of 1e±40 are beyond any market. */
const LARGEST_DISTANCE = 92;
const BISECTIONS = 60;
