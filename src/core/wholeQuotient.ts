import type { ContractKind } from "./contract";
import { decimalDigits, type DecimalDigits } from "./decimalDigits";

/** Whole numbers below this are exact in doubles. */
export const WHOLE = 2 ** 53;

/** A position in plain doubles; margin, where given, is loss-bearing and goes before leverage. */
export interface PlainPosition {
  readonly contract: ContractKind;
  /** Whether profit grows with the position's value: σ = 1, else −1. */
  readonly gains: boolean;
  readonly entry: number;
  readonly size: number;
  readonly leverage: number | undefined;
  readonly margin: number | undefined;
}

/** Rate and deduction of a tier in whole numbers, where they have such. */
export interface WholeTier {
  readonly rateDigits: DecimalDigits | undefined;
  readonly deductionDigits: DecimalDigits | undefined;
}

/** A price as a quotient of whole numbers that are exact in doubles. */
export interface WholeQuotient {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The exact liquidation price in one tier as a quotient of whole numbers, maintenance on the mark value.
 *
 * @returns undefined where a part does not fit into 53 bits
 */
export function wholePrice(position: PlainPosition, tier: WholeTier): WholeQuotient | undefined {
  const entry = decimalDigits(position.entry);
  const size = decimalDigits(position.size);
  const rate = tier.rateDigits;
  const deduction = tier.deductionDigits;
  if (!entry || !size || !rate || !deduction) return undefined;
  const sigma = position.gains ? 1 : -1;
  const slope = Math.abs(sigma * rate.scale - rate.digits);
  if (position.margin !== undefined) {
    const margin = decimalDigits(position.margin);
    return (
      margin &&
      quotientByMargin(position.contract, sigma, slope, entry, size, rate, deduction, margin)
    );
  }
  const leverage = decimalDigits(position.leverage as number);
  return (
    leverage &&
    quotientByLeverage(position.contract, sigma, slope, entry, size, rate, deduction, leverage)
  );
}

/** Linear: (σqe − M − d) ÷ (q(σ − r)). Inverse: q(σ − r) ÷ (σq/e − M − d). */
function quotientByMargin(
  contract: ContractKind,
  sigma: number,
  slope: number,
  entry: DecimalDigits,
  size: DecimalDigits,
  rate: DecimalDigits,
  deduction: DecimalDigits,
  margin: DecimalDigits
): WholeQuotient | undefined {
  const marginAndDeduction = margin.digits * deduction.scale + deduction.digits * margin.scale;
  const scale = margin.scale * deduction.scale;
  if (contract === "linear") {
    const balance = difference(
      size.digits * entry.digits * scale,
      marginAndDeduction * size.scale * entry.scale,
      sigma
    );
    return whole(balance * rate.scale, size.digits * entry.scale * scale * slope);
  }
  const balance = difference(
    size.digits * entry.scale * scale,
    marginAndDeduction * size.scale * entry.digits,
    sigma
  );
  return whole(size.digits * slope * entry.digits * scale, balance * rate.scale);
}

/** The same with M = value at entry ÷ L. */
function quotientByLeverage(
  contract: ContractKind,
  sigma: number,
  slope: number,
  entry: DecimalDigits,
  size: DecimalDigits,
  rate: DecimalDigits,
  deduction: DecimalDigits,
  leverage: DecimalDigits
): WholeQuotient | undefined {
  const kept = leverage.digits - sigma * leverage.scale;
  if (deduction.digits === 0) {
    return contract === "linear"
      ? whole(entry.digits * kept * rate.scale, entry.scale * leverage.digits * slope)
      : whole(entry.digits * leverage.digits * slope, entry.scale * kept * rate.scale);
  }
  if (contract === "inverse") return undefined;
  const balance = difference(
    size.digits * entry.digits * kept * deduction.scale,
    leverage.digits * deduction.digits * size.scale * entry.scale,
    sigma
  );
  return whole(
    balance * rate.scale,
    size.digits * entry.scale * deduction.scale * leverage.digits * slope
  );
}

/** |a − σb| of whole numbers, NaN where a part is not exact: a − b for σ = 1, a + b for σ = −1. */
function difference(a: number, b: number, sigma: number): number {
  if (a >= WHOLE || b >= WHOLE) return NaN;
  return a - sigma * b;
}

/** A quotient whose parts are exact whole numbers above 0. */
function whole(top: number, bottom: number): WholeQuotient | undefined {
  return top > 0 && bottom > 0 && top < WHOLE && bottom < WHOLE ? { top, bottom } : undefined;
}
