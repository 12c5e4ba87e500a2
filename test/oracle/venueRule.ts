import {
  add,
  divide,
  isAtMost,
  isBelow,
  multiply,
  rational,
  subtract,
  type Rational,
} from "./rational";

/** A tier as a venue prints it; `rate` as the venue states it, deductions to be computed. */
export interface VenueTier {
  readonly cap: Rational | null;
  readonly rate: Rational;
  readonly maxLeverage: Rational | null;
}

/** A venue's rule in the symbols of its own pages. */
export interface VenueRule {
  readonly contract: "linear" | "inverse";
  readonly maintenanceOn: "mark" | "entry";
  /** Fee rate that counts as maintenance. */
  readonly liquidationFee: Rational;
  /** Fee rate of the fee to close inside a shown margin; null where there is none. */
  readonly feeInMargin: Rational | null;
  /** Tiers for a size; null where the size is above what is known. */
  readonly tiers: (size: Rational) => readonly VenueTier[] | null;
}

export interface VenuePosition {
  readonly side: "long" | "short";
  readonly entry: Rational;
  readonly size: Rational;
  readonly leverage: Rational;
  /** As the venue shows it; null where the leverage says. */
  readonly shownMargin: Rational | null;
}

const ZERO = rational(0);
const ONE = rational(1);

/**
 * Liquidation price by the textbook formulas of each venue, in the price itself; null where the position
 * is refused or cannot be liquidated.
 */
export function venueLiquidationPrice(rule: VenueRule, position: VenuePosition): Rational | null {
  const { entry, size, leverage, shownMargin } = position;
  const s = rational(position.side === "long" ? 1 : -1);
  const isLinear = rule.contract === "linear";
  const entryValue = isLinear ? multiply(size, entry) : divide(size, entry);
  const tiers = rule.tiers(size);
  if (!tiers) return null;
  const steps = withDeductions(tiers);
  const atEntry = steps.find(({ cap }) => cap === null || isAtMost(entryValue, cap));

  let margin: Rational;
  if (shownMargin === null) {
    if (!atEntry) return null;
    if (atEntry.maxLeverage && isBelow(atEntry.maxLeverage, leverage)) return null;
    margin = divide(entryValue, leverage);
  } else {
    margin = lossBearing(rule, s, entryValue, shownMargin);
    if (margin.n <= 0n) return null;
  }

  if (rule.maintenanceOn === "entry") {
    if (!atEntry) return null;
    const maintenance = subtract(multiply(entryValue, atEntry.rate), atEntry.deduction);
    const cushion = multiply(s, subtract(margin, maintenance));
    const found = isLinear
      ? subtract(entry, divide(cushion, size))
      : quotient(size, add(divide(size, entry), cushion));
    return found && found.n > 0n ? found : null;
  }

  for (const { floor, cap, rate, deduction } of steps) {
    const m = add(rate, rule.liquidationFee);
    const funds = add(margin, deduction);
    const found = isLinear
      ? quotient(
          subtract(funds, multiply(s, multiply(size, entry))),
          multiply(size, subtract(m, s))
        )
      : quotient(multiply(size, add(m, s)), add(funds, multiply(s, divide(size, entry))));
    if (!found || found.n <= 0n) continue;
    const notional = isLinear ? multiply(size, found) : divide(size, found);
    if (isAtMost(floor, notional) && (cap === null || isAtMost(notional, cap))) return found;
  }
  return null;
}

/** Linear: (shown − fQE) ÷ (1 − sf). Inverse: (shown − fQ/E) ÷ (1 + sf). */
function lossBearing(rule: VenueRule, s: Rational, entryValue: Rational, shown: Rational) {
  const fee = rule.feeInMargin;
  if (!fee) return shown;
  const part = multiply(s, fee);
  const share = rule.contract === "linear" ? subtract(ONE, part) : add(ONE, part);
  return divide(subtract(shown, multiply(fee, entryValue)), share);
}

function withDeductions(tiers: readonly VenueTier[]) {
  let floor = ZERO;
  let deduction = ZERO;
  let rateBefore: Rational | null = null;
  return tiers.map((tier) => {
    if (rateBefore) {
      deduction = add(deduction, multiply(floor, subtract(tier.rate, rateBefore)));
    }
    const step = { ...tier, floor, deduction };
    rateBefore = tier.rate;
    floor = tier.cap ?? floor;
    return step;
  });
}

function quotient(a: Rational, b: Rational): Rational | null {
  return b.n === 0n ? null : divide(a, b);
}
