import fc from "fast-check";
import {
  equalProbability,
  levelTouchedWith,
  touchProbability,
  type MarginAt,
} from "../../src/risk";

/** Margin of a long without maintenance that is liquidated with a chance: what it loses on the way. */
const long =
  (price: number, size: number, volatility: number, years = 30 / 365): MarginAt =>
  (probability) =>
    size * (price - levelTouchedWith({ price, volatility, drift: 0 }, probability, true, years));

const chanceOf = (margin: number, price: number, size: number, volatility: number) =>
  touchProbability({ price, volatility, drift: 0 }, price - margin / size, true, 30 / 365);

const total = (margins: readonly number[]) => margins.reduce((sum, margin) => sum + margin, 0);

test("splits alike between positions that are alike", () => {
  const { margins } = equalProbability([long(100, 1, 0.8), long(50, 2, 0.8)], 20)!;
  expect(margins[0]).toBeCloseTo(10, 9);
  expect(margins[1]).toBeCloseTo(10, 9);
});

test("gives more to what is more volatile", () => {
  const { margins } = equalProbability([long(100, 1, 0.5), long(100, 1, 1)], 30)!;
  expect(margins[1]! / margins[0]!).toBeGreaterThan(1.5);
});

const books = fc.array(
  fc.record({
    price: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
    value: fc.double({ min: 1, max: 1e6, noNaN: true }),
    volatility: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8 }
);

test("keeps the total and makes every liquidation equally likely, for any book", () => {
  fc.assert(
    fc.property(books, fc.double({ min: 0.001, max: 0.9, noNaN: true }), (book, share) => {
      const given = share * total(book.map(({ value }) => value));
      const needs = book.map(({ price, value, volatility }) =>
        long(price, value / price, volatility)
      );
      const split = equalProbability(needs, given);
      fc.pre(split !== undefined);
      const { margins, probability } = split!;
      expect(Math.abs(total(margins) - given)).toBeLessThanOrEqual(1e-14 * given);
      margins.forEach((margin, index) => {
        const { price, value, volatility } = book[index]!;
        const found = chanceOf(margin, price, value / price, volatility);
        expect(Math.abs(found - probability)).toBeLessThan(1e-6 * Math.max(probability, 1e-6));
      });
    }),
    { numRuns: 30 }
  );
});

test("another order of positions only reorders the margins", () => {
  fc.assert(
    fc.property(books, (book) => {
      const needs = book.map(({ price, value, volatility }) =>
        long(price, value / price, volatility)
      );
      const given = 0.2 * total(book.map(({ value }) => value));
      const split = equalProbability(needs, given);
      const reversed = equalProbability([...needs].reverse(), given);
      expect(reversed === undefined).toBe(split === undefined);
      fc.pre(split !== undefined);
      [...reversed!.margins].reverse().forEach((margin, index) => {
        expect(Math.abs(margin - split!.margins[index]!)).toBeLessThan(1e-9 * given);
      });
    }),
    { numRuns: 15 }
  );
});

test("more to share makes all of them safer", () => {
  const needs = [long(100, 1, 0.8), long(50, 3, 1.2)];
  const [little, much] = [20, 40].map((given) => equalProbability(needs, given)!);
  expect(much!.probability).toBeLessThan(little!.probability);
  much!.margins.forEach((margin, index) => expect(margin).toBeGreaterThan(little!.margins[index]!));
});

test("a position that no margin makes safer than the common chance does not stand in the way", () => {
  const stuck: MarginAt = (probability) => (probability < 1e-9 ? Infinity : 2 - probability);
  const { margins, probability } = equalProbability([long(100, 1, 0.5), stuck], 20)!;
  expect(margins[1]).toBeCloseTo(2 - probability, 12);
  expect(margins[0]).toBeCloseTo(18 + probability, 9);
});

describe("says that no common chance spends the total", () => {
  test("where it is more than can be lost", () => {
    expect(equalProbability([long(100, 1, 0.8)], 100.1)).toBeUndefined();
  });

  test("where it is less than positions need that are liquidated for certain", () => {
    const withMaintenance: MarginAt = (probability) => 5 + long(100, 1, 0.8)(probability);
    expect(equalProbability([withMaintenance, withMaintenance], 9.9)).toBeUndefined();
  });

  test("where the need jumps over it", () => {
    const jumping: MarginAt = (probability) => (probability < 0.5 ? 10 : 1);
    expect(equalProbability([jumping], 5)).toBeUndefined();
  });

  test("where a position cannot be made safer and the others cannot take the rest", () => {
    const stuck: MarginAt = (probability) => (probability < 0.3 ? Infinity : 2);
    expect(equalProbability([stuck, long(100, 1, 0.5)], 60)).toBeUndefined();
  });
});
