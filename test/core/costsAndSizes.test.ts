import fc from "fast-check";
import {
  breakEvenPrice,
  closeInParts,
  effectiveLeverage,
  Fraction,
  fundingAnnualRate,
  hedgeCost,
  hedgeSize,
  initialMargin,
  largestValue,
  marginRatio,
  profitAndLoss,
  progressiveTiers,
  returnOnMargin,
  sizeForRisk,
  sizeOfValue,
  tradingFee,
  valueAt,
  volatilityLeverage,
} from "../../src/core";
import { exact, exposure, flatRule } from "./positions";

const side = fc.constantFrom("long" as const, "short" as const);
const contract = fc.constantFrom("linear" as const, "inverse" as const);
const price = fc.integer({ min: 1000, max: 9_999_999 }).map((n) => n / 100);
const size = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000);
const feeRate = fc.constantFrom("0", "0.0002", "0.00055", "0.01");

describe("closing in parts", () => {
  const shares = fc
    .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map((part) => exact(part).dividedBy(exact(100))));

  test("conserves size, margin and profit", () => {
    fc.assert(
      fc.property(contract, side, size, price, price, shares, (kind, s, q, e, p, fractions) => {
        const position = exposure(kind, s, q, e);
        const margin = initialMargin(position, exact(7));
        const orders = fractions.map((fraction) => ({ price: exact(p), fraction }));
        const parts = closeInParts(position, margin, orders, Fraction.ZERO);
        const last = parts[parts.length - 1];
        if (!last) throw new Error("no part");
        const closed = total(parts.map(({ closedSize }) => closedSize));
        const realised = total(parts.map((part) => part.realised));
        const rest = { ...position, size: last.remainingSize };
        expect(closed.plus(last.remainingSize).equals(position.size)).toBe(true);
        const released = margin.times(total(fractions));
        expect(released.plus(last.remainingMargin).equals(margin)).toBe(true);
        const profit = realised.plus(profitAndLoss(rest, exact(p)));
        expect(profit.equals(profitAndLoss(position, exact(p)))).toBe(true);
      })
    );
  });

  test("charges each part the fee of its own value", () => {
    const [part] = closeInParts(
      exposure("linear", "long", 1, 60_000),
      exact(6000),
      [{ price: exact(58_000), fraction: exact("0.5") }],
      exact("0.0005")
    );
    expect(part?.realised.toNumber()).toBe(-1000 - 14.5);
  });
});

test("at the break-even price profit pays both fees and the funding, exactly", () => {
  const funding = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(contract, side, size, price, feeRate, funding, (kind, s, q, e, f, percent) => {
      const position = exposure(kind, s, q, e);
      const paid = valueAt(kind, position.size, position.entry)
        .times(exact(percent))
        .dividedBy(exact(1000));
      const even = breakEvenPrice(position, exact(f), paid);
      const fees = tradingFee(kind, position.size, position.entry, exact(f)).plus(
        tradingFee(kind, position.size, even, exact(f))
      );
      expect(profitAndLoss(position, even).minus(fees).minus(paid).sign()).toBe(0);
    })
  );
});

test("a position that no price pays back, and one that always earns, say so", () => {
  const short = exposure("linear", "short", 1, 100);
  expect(() => breakEvenPrice(short, exact(0), exact(100))).toThrow(
    "no exit price earns these costs back"
  );
  const long = exposure("linear", "long", 1, 100);
  expect(() => breakEvenPrice(long, exact(0), exact(-100))).toThrow(
    "this position earns at every exit price"
  );
});

test("the size for a risk loses exactly that at the stop, fees included", () => {
  fc.assert(
    fc.property(
      contract,
      side,
      price,
      fc.integer({ min: 1, max: 900 }),
      feeRate,
      (kind, s, e, thousandths, f) => {
        const entry = exact(e);
        const share = exact(thousandths).dividedBy(exact(1000));
        const stop = entry.times(Fraction.ONE.plus(s === "long" ? share.negated() : share));
        const amount = exact(100);
        const sized = sizeForRisk({ contract: kind, side: s, entry }, amount, stop, exact(f));
        const position = { contract: kind, side: s, entry, size: sized };
        const fees = tradingFee(kind, sized, entry, exact(f)).plus(
          tradingFee(kind, sized, stop, exact(f))
        );
        expect(fees.minus(profitAndLoss(position, stop)).equals(amount)).toBe(true);
      }
    )
  );
});

test("return on margin does not depend on the size", () => {
  fc.assert(
    fc.property(contract, side, price, price, size, (kind, s, e, p, q) => {
      const of = (held: number) => returnOnMargin(exposure(kind, s, held, e), exact(p), exact(10));
      expect(of(q).equals(of(1))).toBe(true);
    })
  );
});

test("effective leverage × margin ratio is the maintenance rate", () => {
  const position = exposure("linear", "long", "0.5", 60_000);
  const at = exact(57_000);
  const leverage = effectiveLeverage(position, exact(3000), at);
  expect(leverage.toNumber()).toBe(19);
  const ratio = marginRatio(position, exact(3000), flatRule("linear", "0.005"), at);
  expect(ratio.dividedBy(leverage).toNumber()).toBe(0.005);
});

test.each([90, 80])("a bankrupt position has no leverage and no margin ratio: at %d", (price) => {
  const position = exposure("linear", "long", 1, 100);
  const at = exact(price);
  expect(() => effectiveLeverage(position, exact(10), at)).toThrow("nothing is left");
  expect(() => marginRatio(position, exact(10), flatRule("linear", "0.005"), at)).toThrow(
    "the position is past bankruptcy"
  );
});

describe("the largest position at a leverage", () => {
  const tiers = progressiveTiers([
    { floor: exact(0), rate: exact("0.004"), maxLeverage: exact(125) },
    { floor: exact(50_000), rate: exact("0.005"), maxLeverage: exact(100), cap: exact(600_000) },
  ]);

  test.each([
    [125, 50_000],
    [101, 50_000],
    [100, 600_000],
    [1, 600_000],
  ])("of %d is %d", (leverage, value) => {
    expect(largestValue(tiers, exact(leverage)).toNumber()).toBe(value);
  });

  test("above what any tier allows is refused", () => {
    expect(() => largestValue(tiers, exact(126))).toThrow(
      "leverage must be at most 125 in this market; got 126"
    );
  });
});

test.each([
  ["funding of 0.01 % every 8 hours", fundingAnnualRate(exact("0.0001"), exact(8)), 0.1095],
  ["funding of 0.00125 % every hour", fundingAnnualRate(exact("0.0000125"), exact(1)), 0.1095],
  [
    "volatility of 60 % on a target of 30 %",
    volatilityLeverage(exact("0.6"), exact("0.3"), exact(5)),
    0.5,
  ],
  [
    "volatility of 2 % on a target of 30 %, capped",
    volatilityLeverage(exact("0.02"), exact("0.3"), exact(5)),
    5,
  ],
  [
    "a hedge of 2 coins at 3,000 by 0.8 at 60,000",
    hedgeSize(exact(2), exact(3000), exact(60_000), exact("0.8")),
    0.08,
  ],
  [
    "a hedge of 100,000 by 0.5 over 90 periods",
    hedgeCost(exact(100_000), exact("0.5"), exact("0.0001"), exact(90), exact("0.0005")),
    500,
  ],
  ["a linear value of 30,000 at 60,000", sizeOfValue("linear", exact(30_000), exact(60_000)), 0.5],
  [
    "an inverse value of 0.5 at 60,000",
    sizeOfValue("inverse", exact("0.5"), exact(60_000)),
    30_000,
  ],
])("%s comes to its worked value", (_title, ours, expected) => {
  expect(ours.toNumber()).toBe(expected);
});

function total(parts: readonly Fraction[]): Fraction {
  return parts.reduce((sum, part) => sum.plus(part), Fraction.ZERO);
}
