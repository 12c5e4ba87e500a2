/** Sum of doubles, its rounding errors carried along (Neumaier), so that order and length hardly matter. */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Sample covariance: Σ (x − x̄)(y − ȳ) ÷ (n − 1); two values or more, of one length. */
export function covariance(xs: readonly number[], ys: readonly number[]): number {
  const meanX = mean(xs);
  const meanY = mean(ys);
  const products = xs.map((x, index) => (x - meanX) * ((ys[index] as number) - meanY));
  return sum(products) / (xs.length - 1);
}

/** Sample variance: Σ (x − x̄)² ÷ (n − 1); two values or more. */
export function variance(values: readonly number[]): number {
  return covariance(values, values);
}
