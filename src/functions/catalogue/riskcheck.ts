import {
  Fraction,
  initialMargin,
  liquidationPrice,
  stopIsSafe,
  tierAtEntry,
  type Exposure,
} from "../../core";
import { marginRule, type Market } from "../../venues";
import { optional, required, withDefault } from "../argument";
import { blockFunction, type RowCell } from "../evaluate";
import { marketArgument } from "../marketArgument";
import { entryArgument, exposureOn, sideArgument, sizeArgument } from "../positionArguments";
import { readLeverage, readPositive, readShare } from "../readers";

const MOST_LEVERAGE = new Fraction(5);
const MOST_ALLOCATION = new Fraction("0.1");

const verdict = (isKept: boolean) => (isKept ? "OK" : "Broken");

/**
 * Four rules in four rows, each with the value of this trade, the limit and a verdict: leverage
 * at most 5, margin at most 10 % of capital, stop before liquidation, leverage within the tier
 * of the market. The first two limits are the usual advice of guides to isolated margin
 * (leverage of 2 to 5, 5 to 10 % of capital a trade); put your own ones into the last two
 * arguments.
 *
 * The verdict is `OK` or `Broken`; `No stop` where none is given, and `Unknown` where the tier
 * table says no highest leverage.
 *
 * @question Does this trade keep my rules?
 * @family Sizing and limits
 * @formula margin as a part of capital = value at entry ÷ leverage ÷ capital
 * @formula stop: limit = liquidation price as ISOLIQ answers it
 * @throws #N/A in the cells that need the tier table, where it is not in the add-in.
 * @example =RISKCHECK(10000, "long", 60000, 0.25, 10, 54000, "BINANCE:BTCUSDT@2026-07-02")
 * → Leverage | 10 | 5 | Broken
 * → Margin as a part of capital | 0.15 | 0.1 | Broken
 * → Stop before liquidation | 54000 | 54216.86747 | Broken
 * → Leverage allowed by the market | 10 | 150 | OK
 * Too much leverage, too much margin, and a stop that is never reached: liquidation comes first.
 * @example =RISKCHECK(10000, "long", 60000, 0.05, 3, 57000)
 * → Leverage | 3 | 5 | OK
 * → Margin as a part of capital | 0.1 | 0.1 | OK
 * → Stop before liquidation | 57000 | 40201.00503 | OK
 * → Leverage allowed by the market | 3 |  | Unknown
 * All rules are kept. Without a market nobody knows what leverage it allows.
 * @source Limits of the first two rules: a convention of trading guides, not a rule of any
 *   venue.
 * @see POSITIONSIZE
 * @see STOPISSAFE
 * @see MAXLEVERAGE
 */
export const RISKCHECK = blockFunction({
  arguments: [
    required("capital", readPositive),
    sideArgument,
    entryArgument,
    sizeArgument,
    required("leverage", readLeverage),
    optional("stop", readPositive),
    marketArgument,
    withDefault("max_leverage", readLeverage, MOST_LEVERAGE),
    withDefault("max_allocation", readShare, MOST_ALLOCATION),
  ],
  computeRows: (values) => {
    const [capital, side, entry, size, leverage, stop, market, mostLeverage, mostAllocation] =
      values;
    const exposure = exposureOn(market, side, entry, size);
    const allocation = initialMargin(exposure, leverage).dividedBy(capital);
    return [
      ["Leverage", leverage, mostLeverage, verdict(!leverage.isAbove(mostLeverage))],
      [
        "Margin as a part of capital",
        allocation,
        mostAllocation,
        verdict(!allocation.isAbove(mostAllocation)),
      ],
      stopRow(market, exposure, leverage, stop),
      tierRow(market, exposure, leverage),
    ];
  },
});

/** Stop and liquidation price. */
function stopRow(
  market: Market,
  exposure: Exposure,
  leverage: Fraction,
  stop: Fraction | undefined
): readonly RowCell[] {
  const margin = initialMargin(exposure, leverage);
  return [
    "Stop before liquidation",
    stop ?? "",
    () => liquidationPrice(exposure, margin, marginRule(market)),
    () => (stop ? verdict(stopIsSafe(exposure, margin, marginRule(market), stop)) : "No stop"),
  ];
}

/** Leverage and the highest one that the market allows for the position's value. */
function tierRow(market: Market, exposure: Exposure, leverage: Fraction): readonly RowCell[] {
  const limit = () => tierAtEntry(exposure, marginRule(market).maintenance).maxLeverage;
  return [
    "Leverage allowed by the market",
    leverage,
    () => limit() ?? "",
    () => {
      const most = limit();
      return most ? verdict(!leverage.isAbove(most)) : "Unknown";
    },
  ];
}
