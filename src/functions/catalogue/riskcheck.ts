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
