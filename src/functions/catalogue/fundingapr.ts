import { Fraction, fundingAnnualRate } from "../../core";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { readPositive, readSigned } from "../readers";

const EIGHT_HOURS = new Fraction(8);

/**
 * The funding rate of one period as a simple annual rate, without compounding, so that venues
 * with different intervals can be compared.
 *
 * @question What is this funding rate a year?
 * @family Result and cost
 * @formula rate × 8,760 ÷ interval_hours
 * @example =FUNDINGAPR(0.0001)
 * → 0.1095
 * 0.01 % every eight hours is 10.95 % a year.
 * @example =FUNDINGAPR(0.0000125, 1)
 * → 0.1095
 * The same, paid by the hour as on Hyperliquid.
 * @source A year of 8,760 hours. Venues name the interval of each market: eight hours by default
 *   on Binance (FAQ 360033525031, copies read 2026-07), one on Hyperliquid (documentation, Funding).
 * @see FUNDINGCOST
 */
export const FUNDINGAPR = elementFunction({
  arguments: [
    required("rate", readSigned),
    withDefault("interval_hours", readPositive, EIGHT_HOURS),
  ],
  compute: ([rate, intervalHours]) => fundingAnnualRate(rate, intervalHours),
});
