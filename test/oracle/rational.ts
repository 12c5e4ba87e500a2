/** Exact fractions of BigInts: an arithmetic of its own, to hold the margin core against. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export function rational(value: number | string): Rational {
  const [mantissa = "", exponent = "0"] = String(value).toLowerCase().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift >= 0
    ? { n: digits * 10n ** BigInt(shift), d: 1n }
    : { n: digits, d: 10n ** BigInt(-shift) };
}

const positive = ({ n, d }: Rational): Rational => (d < 0n ? { n: -n, d: -d } : { n, d });

export const add = (a: Rational, b: Rational) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const subtract = (a: Rational, b: Rational) => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const multiply = (a: Rational, b: Rational) => ({ n: a.n * b.n, d: a.d * b.d });
export const divide = (a: Rational, b: Rational) => positive({ n: a.n * b.d, d: a.d * b.n });
export const isAtMost = (a: Rational, b: Rational) => a.n * b.d <= b.n * a.d;
export const isBelow = (a: Rational, b: Rational) => a.n * b.d < b.n * a.d;

/** Square root, cut after 60 decimals. */
export function squareRoot({ n, d }: Rational): Rational {
  const scale = 10n ** 60n;
  return { n: wholeRoot((n * scale * scale) / d), d: scale };
}

/** The largest whole number whose square is not above `value`, by Newton's steps from above. */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** Largest whole multiple of `step` that is not above `a`. */
export function floorTo(a: Rational, step: Rational): Rational {
  const { n, d } = divide(a, step);
  const down = n / d - (n < 0n && n % d !== 0n ? 1n : 0n);
  return multiply({ n: down, d: 1n }, step);
}

/** Smallest whole multiple of `step` that is not below `a`. */
export function ceilTo(a: Rational, step: Rational): Rational {
  const down = floorTo({ n: -a.n, d: a.d }, step);
  return { n: -down.n, d: down.d };
}

/** The nearest double, ties to even, found by counting bits. */
export function nearestDouble(a: Rational): number {
  if (a.n === 0n) return 0;
  const sign = a.n < 0n ? -1 : 1;
  const n = a.n < 0n ? -a.n : a.n;
  let exponent = n.toString(2).length - a.d.toString(2).length - 53;
  let [top, bottom] = scaled(n, a.d, exponent);
  if (top / bottom >= 2n ** 53n) [top, bottom] = scaled(n, a.d, ++exponent);
  let mantissa = top / bottom;
  const rest = (top % bottom) * 2n;
  if (rest > bottom || (rest === bottom && mantissa % 2n === 1n)) mantissa += 1n;
  return sign * Number(mantissa) * 2 ** exponent;
}

function scaled(n: bigint, d: bigint, exponent: number): [bigint, bigint] {
  return exponent >= 0 ? [n, d << BigInt(exponent)] : [n << BigInt(-exponent), d];
}
