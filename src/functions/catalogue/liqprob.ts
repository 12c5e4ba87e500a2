import { Fraction } from "../../core";
import { DAYS_A_YEAR, touchProbability } from "../../risk";
import { required, withDefault } from "../argument";
import { elementFunction } from "../evaluate";
import { priceArgument, sideArgument } from "../positionArguments";
import { readNotNegative, readPositive, readSigned } from "../readers";

/**
 * The chance that the price touches the liquidation price at least once within some days, if it
 * moves as geometric Brownian motion does: log returns are normal and independent, volatility
 * stays as it is. Real prices jump and their volatility changes, so take it as a yardstick to
 * compare positions with, not as a forecast.
 *
 * `volatility` is annual. REALIZEDVOL computes it from past prices.
 *
 * @question How likely is liquidation?
 * @family Liquidation
 * @formula Φ((ν × t − b) ÷ (σ × √t)) + exp(2 × ν × b ÷ σ²) × Φ((−ν × t − b) ÷ (σ × √t))
 * @formula b = |ln(liq_price ÷ price)|, t = days ÷ 365, σ = volatility, ν = ± (drift − σ² ÷ 2)
 *   with + for a level above the price and − for one below
 * @formula Φ(x) = NORM.S.DIST(x, TRUE)
 * @example =LIQPROB("long", 60000, 54271.36, 0.6, {1;7;30})
 * → 0.001468876767
 * → 0.238735225
 * → 0.587655844
 * At an annual volatility of 60 %: a day, a week, a month.
 * @example =LIQPROB("long", 60000, 60000, 0.6, 7)
 * → 1
 * A price that is at the level, or past it, has touched it.
 * @source A. Borodin and P. Salminen, Handbook of Brownian Motion, formula 2.1.1.4; J. Hull,
 *   Options, Futures and Other Derivatives, barrier options.
 * @see REALIZEDVOL
 * @see LIQDISTANCE
 * @see REALLOCATE
 */
export const LIQPROB = elementFunction({
  arguments: [
    sideArgument,
    priceArgument,
    required("liq_price", readPositive),
    required("volatility", readNotNegative),
    required("days", readNotNegative),
    withDefault("drift", readSigned, Fraction.ZERO),
  ],
  compute: ([side, price, liquidation, volatility, days, drift]) =>
    touchProbability(
      {
        price: price.toNumber(),
        volatility: volatility.toNumber(),
        drift: drift.toNumber(),
      },
      liquidation.toNumber(),
      side === "long",
      days.toNumber() / DAYS_A_YEAR
    ),
});
