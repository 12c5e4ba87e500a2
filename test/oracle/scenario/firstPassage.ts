/** Area under the normal density left of x, summed in steps (Simpson): knows no closed form. */
function normalBelow(x: number): number {
  if (x < -38) return 0;
  if (x > 9) return 1;
  const from = Math.min(x, 0) === x ? -40 : 0;
  const steps = 4000;
  const width = (x - from) / steps;
  const density = (at: number) => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(from) + density(x);
  for (let step = 1; step < steps; step += 1) {
    sum += density(from + step * width) * (step % 2 ? 4 : 2);
  }
  return (from === 0 ? 0.5 : 0) + (sum * width) / 3;
}

/**
 * Chance that a driftless price touches a level, by the reflection principle under the measure in which the
 * log price drifts by −σ²/2: Harrison (1985), Brownian Motion and Stochastic Flow Systems, 1.8.
 */
export function chanceOfTouch(
  price: number,
  level: number,
  fromAbove: boolean,
  volatility: number,
  years: number
): number {
  const gap = fromAbove ? Math.log(price / level) : Math.log(level / price);
  if (gap <= 0) return 1;
  if (years === 0) return 0;
  const drift = (fromAbove ? 1 : -1) * (volatility ** 2 / 2);
  const spread = volatility * Math.sqrt(years);
  const straight = normalBelow((drift * years - gap) / spread);
  const mirrored = normalBelow((-gap - drift * years) / spread);
  return Math.min(1, straight + Math.exp((2 * drift * gap) / volatility ** 2) * mirrored);
}
