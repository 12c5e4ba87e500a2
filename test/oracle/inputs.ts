import fc from "fast-check";

/** Numbers as people type them: few digits, round steps. */
export const price = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
  fc.integer({ min: 1, max: 999_999 }).map((n) => n / 10),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1e8)
);

export const size = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
  fc.integer({ min: 1, max: 999 })
);

export const leverage = fc.oneof(
  fc.integer({ min: 1, max: 125 }),
  fc.integer({ min: 3, max: 250 }).map((n) => n / 2)
);

/** Margin in per cent of the value; undefined = from the leverage. */
export const marginShare = fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined });

export const tick = fc.constantFrom(0.01, 0.05, 0.1, 0.5, 0.0001, 0.00000001);

export const side = fc.constantFrom("long" as const, "short" as const);

/** Inputs of all tests of this folder together: 20,000, or as many as ORACLE_RUNS says. */
const ALL_RUNS = Number(process.env.ORACLE_RUNS ?? 20_000);

/** A part of them, in per cent. */
export const runs = (percent: number) => Math.round((ALL_RUNS * percent) / 100);

/** A number as a person would type a margin: a share of the value, in 6 digits. */
export const typedShare = (value: number, percent: number) =>
  Number(((value * percent) / 100).toPrecision(6));
