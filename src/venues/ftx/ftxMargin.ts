import { bankruptcyPrice, Fraction, squareRoot, type Exposure } from "../../core";

const LEAST_MAINTENANCE = new Fraction("0.03");
const MAINTENANCE_SHARE = new Fraction("0.6");
const AUTO_CLOSE_GAP = new Fraction("0.06");

/**
 * Initial margin fraction that a size asks for: factor × √size, the account's own base fraction aside.
 *
 * @param factor the market's imfFactor
 * @param size open size in coins
 */
export function initialMarginFraction(factor: Fraction, size: Fraction): Fraction {
  return factor.times(squareRoot(size));
}

/**
 * Maintenance margin fraction: the larger of 3 % and 0.6 × factor × √size.
 *
 * @example factor 0.002, 20 coins → 0.03; 10,000 coins → 0.12
 * Source: help.ftx.com 360027946371, margin, in a third party's verbatim copy.
 */
export function maintenanceMarginFraction(factor: Fraction, size: Fraction): Fraction {
  const bySize = MAINTENANCE_SHARE.times(initialMarginFraction(factor, size));
  return bySize.isAbove(LEAST_MAINTENANCE) ? bySize : LEAST_MAINTENANCE;
}

/**
 * Auto-close margin fraction, below which positions were closed against backstop liquidity providers: the
 * larger of half the maintenance fraction and the maintenance fraction − 6 %.
 *
 * @example 0.036 → 0.018 (the page's own example prints 1.53 %, which its formula does not give)
 * Source: help.ftx.com 360027946371.
 */
export function autoCloseMarginFraction(maintenanceFraction: Fraction): Fraction {
  const half = maintenanceFraction.dividedBy(new Fraction(2));
  const lowered = maintenanceFraction.minus(AUTO_CLOSE_GAP);
  return lowered.isAbove(half) ? lowered : half;
}

/**
 * Zero price: where the collateral of a subaccount with this one position is gone; positions were taken over there.
 *
 * mark × (1 − s × margin fraction), which is the bankruptcy price. Source: help.ftx.com 360027946371.
 */
export function zeroPrice(exposure: Exposure, collateral: Fraction): Fraction {
  return bankruptcyPrice(exposure, collateral);
}
