/** Steps that a range is cut into, about. */
const STEPS = 4;

/** Round values that cover a range, in steps of 1, 2 or 5 × a power of ten. */
export function niceTicks(low: number, high: number): number[] {
  const range = high - low || Math.abs(high) || 1;
  const rough = range / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12))
  );
}
