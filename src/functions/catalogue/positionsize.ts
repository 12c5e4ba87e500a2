import { sizeForRisk } from "../../core";
import { required } from "../argument";
import { elementFunction } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { entryArgument, feeRateArgument, sideArgument } from "../positionArguments";
import { readPositive, readShare } from "../readers";

/**
 * The size that loses a chosen part of your capital if the stop is hit, fees of both fills
 * included. Leverage plays no part: it decides how much margin that size binds, not what it
 * loses. Check with STOPISSAFE or MAXLEVERAGE that the stop comes before liquidation.
 *
 * @question How large may this be for what I risk?
 * @family Sizing and limits
 * @formula capital × risk ÷ (loss of a size of 1 at the stop + its two fees)
 * @formula linear: capital × risk ÷ (|entry − stop| + fee_rate × (entry + stop))
 * @formula inverse: capital × risk ÷ (|1 ÷ entry − 1 ÷ stop| + fee_rate × (1 ÷ entry + 1 ÷ stop))
 * @throws #VALUE! where the stop does not lose: it must be below entry for a long, above it for
 *   a short.
 * @example =POSITIONSIZE(10000, 0.01, "long", 60000, 58000)
 * → 0.05
 * 1 % of 10,000 is lost when 0.05 bitcoin fall by 2,000.
 * @example =POSITIONSIZE(10000, 0.01, "long", 60000, 58000, 0.0005)
 * → 0.04856726566
 * A little less where fees count.
 * @source Fixed-fractional sizing: R. Vince, Portfolio Management Formulas (1990).
 * @see ALLOCATIONSIZE
 * @see STOPISSAFE
 * @see RISKCHECK
 */
export const POSITIONSIZE = elementFunction({
  arguments: [
    required("capital", readPositive),
    required("risk", readShare),
    sideArgument,
    entryArgument,
    required("stop", readPositive),
    feeRateArgument,
    marketArgument,
  ],
  compute: ([capital, risk, side, entry, stop, feeRate, market]) =>
    sizeForRisk(
      { contract: market.contract, side, entry },
      capital.times(risk),
      stop,
      feeRate ?? market.takerFeeRate
    ),
});
