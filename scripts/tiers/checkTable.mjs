import { Decimal } from "decimal.js";

/** Deductions are printed rounded; they may be off by this share of themselves, or by as much as one unit. */
const PRINTED = new Decimal("1e-6");

/**
 * What is wrong with a table: order, gaps, rates, leverage, and the venue's own deductions against the
 * recurrence that makes maintenance margin continuous.
 *
 * @param tiers [{floor, cap, rate, maxLeverage, deduction?}]; cap null in an open last tier
 * @returns complaints, each with the number of its tier; none where the table checks
 */
export function checkTable(tiers, { isProgressive }) {
  if (tiers.length === 0) return ["it has no tiers"];
  const complaints = [];
  let deduction = new Decimal(0);
  tiers.forEach((tier, index) => {
    const before = tiers[index - 1];
    const complain = (text) => complaints.push(`tier ${index + 1} ${text}`);
    const begin = before ? before.cap : 0;
    if (tier.floor !== begin) {
      complain(`begins at ${tier.floor}, not at ${begin}, where the one before ends`);
    }
    if (tier.cap === null ? index < tiers.length - 1 : tier.cap <= tier.floor) {
      complain(`ends at ${tier.cap}, not above its floor ${tier.floor}`);
    }
    if (!(tier.rate > 0 && tier.rate < 1)) {
      complain(`has a rate of ${tier.rate}, not between 0 and 1`);
      return;
    }
    if (!(tier.maxLeverage >= 1)) complain(`allows a leverage of ${tier.maxLeverage}, below 1`);
    if (tier.rate * tier.maxLeverage >= 1) {
      complain(`keeps ${tier.rate}, not less than what leverage ${tier.maxLeverage} puts in`);
    }
    if (before && tier.rate <= before.rate) {
      complain(`has a rate of ${tier.rate}, not above ${before.rate} before`);
    }
    if (before && tier.maxLeverage > before.maxLeverage) {
      complain(`allows leverage ${tier.maxLeverage}, more than ${before.maxLeverage} before`);
    }
    if (!isProgressive) return;
    if (before) {
      const step = new Decimal(tier.rate).minus(before.rate).times(tier.floor);
      deduction = deduction.plus(step);
    }
    if (tier.deduction === undefined) return;
    const off = deduction.minus(tier.deduction).abs();
    if (off.gt(PRINTED.times(Decimal.max(1, deduction)))) {
      complain(`deducts ${tier.deduction}, but the recurrence gives ${deduction.toString()}`);
    }
  });
  return complaints;
}
