import { gainsWithValue, type ContractKind } from "./contract";
import { decimalDigits, type DecimalDigits } from "./decimalDigits";
import { Fraction } from "./fraction";
import type { Side } from "./side";
import type { MaintenanceTier } from "./tiers";
import { WHOLE, wholePrice, type PlainPosition, type WholeQuotient } from "./wholeQuotient";

/** Half a unit in the last place of a double, relative. */
const UNIT = 2 ** -53;
/** A value this near to a tier's bound, relative, is left to exact arithmetic. */
const NEAR_BOUND = 1e-9;
/** Quantities outside are left to exact arithmetic, so that nothing overflows or is denormal. */
const SMALLEST = 1e-9;
const LARGEST = 1e12;

interface Tier {
  readonly floor: number;
  readonly cap: number;
  readonly maxLeverage: number;
  readonly rate: number;
  readonly deduction: number;
  readonly rateDigits: DecimalDigits | undefined;
  readonly deductionDigits: DecimalDigits | undefined;
}

/**
 * Liquidation prices in doubles, only where they are certainly the exact answer.
 *
 * Two ways, and undefined where neither decides:
 *
 * 1. With a tick, the number of steps computed in doubles has a relative error of at most
 *    16u(1 + S ÷ |n|), with u = 2⁻⁵³, n = σV₀ − M − d and S = V₀ + M + d: three roundings in V₀, five in
 *    M, one in d and two additions make 8uS in n; the quotients, the tick and the rate make 8u; doubled
 *    for what is of second order. Where no whole number lies within that error, the step is certain.
 * 2. In whole numbers: the price's numerator and denominator, scaled by the inputs' powers of ten, are
 *    exact while they stay below 2⁵³; one IEEE division then rounds correctly, and a tie with a step is
 *    an equality of whole numbers.
 *
 * Holds for maintenance on the mark value with continuous tiers by value. Every refusal and every error is left to
 * {@link liquidationPrice}: undefined here means "ask there".
 */
export class QuickLiquidation {
  private readonly tiers: readonly Tier[];
  private lastTick = NaN;
  private lastStep: DecimalDigits | undefined;

  constructor(
    private readonly contract: ContractKind,
    tiers: readonly MaintenanceTier[],
    closeFeeRate: Fraction
  ) {
    this.tiers = tiers.map((tier) => toDoubles(tier, tier.rate.plus(closeFeeRate)));
  }

  /** The price rounded to the tick hit first, or the nearest double where there is no tick. */
  price(
    side: Side,
    entry: number,
    size: number,
    leverage: number | undefined,
    margin: number | undefined,
    tick: number | undefined
  ): number | undefined {
    const isOrdinary =
      ordinary(entry) &&
      ordinary(size) &&
      (margin === undefined
        ? leverage !== undefined && leverage >= 1 && ordinary(leverage)
        : ordinary(margin)) &&
      (tick === undefined || ordinary(tick));
    if (!isOrdinary) return undefined;
    const gains = gainsWithValue(this.contract, side);
    const position = { contract: this.contract, gains, entry, size, leverage, margin };
    const value = this.contract === "linear" ? size * entry : size / entry;
    const held = margin ?? value / (leverage as number);
    if (margin === undefined && !this.isLeverageAllowed(value, leverage as number))
      return undefined;
    if (gains && held > value * (1 - NEAR_BOUND)) return undefined;
    const tier = this.tierAtLiquidation(gains, value, held);
    if (!tier) return undefined;
    if (tick === undefined) {
      const quotient = wholePrice(position, tier);
      return quotient && quotient.top / quotient.bottom;
    }
    return this.tickHitFirst(side, position, tier, value, held, tick);
  }

  private isLeverageAllowed(value: number, leverage: number): boolean {
    for (const tier of this.tiers) {
      if (value < tier.cap) return isInside(tier, value) && leverage <= tier.maxLeverage;
    }
    return false;
  }

  private tierAtLiquidation(gains: boolean, value: number, margin: number): Tier | undefined {
    for (const tier of this.tiers) {
      const at = valueAtLiquidation(gains, value, margin, tier);
      if (at < tier.cap) return isInside(tier, at) ? tier : undefined;
    }
    return undefined;
  }

  private tickHitFirst(
    side: Side,
    position: PlainPosition,
    tier: Tier,
    value: number,
    margin: number,
    tick: number
  ): number | undefined {
    const step = this.stepOf(tick);
    if (!step) return undefined;
    const at = valueAtLiquidation(position.gains, value, margin, tier);
    const price = this.contract === "linear" ? at / position.size : position.size / at;
    const steps = price / tick;
    const magnitude = value + margin + tier.deduction;
    const numerator = Math.abs(at * (position.gains ? 1 - tier.rate : 1 + tier.rate));
    const error = steps * 16 * UNIT * (1 + magnitude / numerator);
    const nearest = Math.round(steps);
    // Where the error spans a step, not even the neighbours of the nearest whole number are known.
    if (error >= 0.5) return undefined;
    const isCertain = Math.abs(steps - nearest) > error;
    const count = isCertain
      ? side === "long"
        ? Math.ceil(steps)
        : Math.floor(steps)
      : this.countOnStep(side, wholePrice(position, tier), step, nearest);
    if (count === undefined || count * step.digits >= WHOLE) return undefined;
    return (count * step.digits) / step.scale;
  }

  /** The whole numbers of a tick: mostly those of the position before. */
  private stepOf(tick: number): DecimalDigits | undefined {
    if (tick !== this.lastTick) {
      this.lastTick = tick;
      this.lastStep = decimalDigits(tick);
    }
    return this.lastStep;
  }

  /** The number of steps where doubles leave it open whether the price lies on `nearest` or beside. */
  private countOnStep(
    side: Side,
    price: WholeQuotient | undefined,
    step: DecimalDigits,
    nearest: number
  ): number | undefined {
    if (!price) return undefined;
    const top = price.top * step.scale;
    const bottom = price.bottom * step.digits * nearest;
    if (top >= WHOLE || bottom >= WHOLE) return undefined;
    if (top === bottom) return nearest;
    if (side === "long") return top > bottom ? nearest + 1 : nearest;
    return top > bottom ? nearest : nearest - 1;
  }
}

function toDoubles(tier: MaintenanceTier, rate: Fraction): Tier {
  const { floor, cap, maxLeverage, deduction } = tier;
  return {
    floor: floor.toNumber(),
    cap: cap?.toNumber() ?? Infinity,
    maxLeverage: maxLeverage?.toNumber() ?? Infinity,
    rate: rate.toNumber(),
    deduction: deduction.toNumber(),
    rateDigits: digitsOf(rate),
    deductionDigits: digitsOf(deduction),
  };
}

/** The whole numbers of a fraction that a double holds exactly as a decimal text. */
function digitsOf(fraction: Fraction): DecimalDigits | undefined {
  const number = fraction.toNumber();
  return fraction.equals(new Fraction(number)) ? decimalDigits(number) : undefined;
}

function ordinary(value: number): boolean {
  return value >= SMALLEST && value <= LARGEST;
}

function isInside({ floor, cap }: Tier, value: number): boolean {
  return value >= floor * (1 + NEAR_BOUND) && value <= cap * (1 - NEAR_BOUND);
}

function valueAtLiquidation(gains: boolean, value: number, margin: number, tier: Tier): number {
  return gains
    ? (value - margin - tier.deduction) / (1 - tier.rate)
    : (value + margin + tier.deduction) / (1 + tier.rate);
}
