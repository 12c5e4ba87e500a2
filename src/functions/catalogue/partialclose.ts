import {
  closeInParts,
  Fraction,
  invalidArgument,
  liquidationPrice,
  notAvailable,
  stopIsSafe,
  type PartialOrder,
  type Side,
} from "../../core";
import { marginRule } from "../../venues";
import { wholeRange } from "../argument";
import { blockFunction, type RowCell } from "../evaluate";
import { marketArgument } from "../marketArgument";
import {
  entryArgument,
  exposureOn,
  feeRateArgument,
  isolatedMargin,
  leverageArgument,
  marginArgument,
  shownMargin,
  sideArgument,
  sizeArgument,
} from "../positionArguments";
import { readList, requireSameLength } from "../readList";
import { readPositive, readShare } from "../readers";

const HEADER = [
  "Stop",
  "Closed size",
  "Realised P&L",
  "Remaining size",
  "Remaining margin",
  "Liquidation price",
] as const;

export const PARTIALCLOSE = blockFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    leverageArgument,
    wholeRange("stops", readList(readPositive)),
    wholeRange("fractions", readList(readShare)),
    marketArgument,
    marginArgument,
    feeRateArgument,
  ],
  computeRows: (values) => {
    const [side, entry, size, leverage, stops, fractions, market, given, feeRate] = values;
    const orders = readOrders(side, stops, fractions);
    const exposure = exposureOn(market, side, entry, size);
    const rule = marginRule(market);
    const margin = isolatedMargin(market, exposure, leverage, given);
    const parts = closeInParts(exposure, margin, orders, feeRate ?? market.takerFeeRate);
    let open = exposure;
    let held = margin;
    let isGone = false;
    const rows = parts.map((part, index): readonly RowCell[] => {
      const stop = stops[index] as Fraction;
      isGone = isGone || !stopIsSafe(open, held, rule, stop);
      if (isGone) return [stop, ...HEADER.slice(1).map(() => liquidatedBefore(stop))];
      open = { ...exposure, size: part.remainingSize };
      held = part.remainingMargin;
      const rest = open;
      const restMargin = held;
      return [
        stop,
        part.closedSize,
        part.realised,
        part.remainingSize,
        shownMargin(market, rest, restMargin),
        () => {
          if (rest.size.sign() === 0) throw notAvailable("nothing is left of the position");
          return liquidationPrice(rest, restMargin, rule);
        },
      ];
    });
    return [HEADER, ...rows];
  },
});

function readOrders(
  side: Side,
  stops: readonly Fraction[],
  fractions: readonly Fraction[]
): readonly PartialOrder[] {
  requireSameLength(
    { name: "stops", length: stops.length },
    { name: "fractions", length: fractions.length }
  );
  const closed = fractions.reduce((sum, fraction) => sum.plus(fraction), Fraction.ZERO);
  if (closed.isAbove(Fraction.ONE)) {
    throw invalidArgument("fractions", `must come to at most 1 together; got ${closed.toText()}`);
  }
  return stops.map((price, index) => {
    const before = stops[index - 1];
    if (before && (side === "long" ? price.isAbove(before) : price.isBelow(before))) {
      throw invalidArgument(
        "stops",
        `must be in the order in which they are hit, ${side === "long" ? "falling" : "rising"} for a ` +
          `${side} position; got ${price.toText()} after ${before.toText()}`
      );
    }
    return { price, fraction: fractions[index] as Fraction };
  });
}

function liquidatedBefore(stop: Fraction): RowCell {
  return () => {
    throw notAvailable(
      `the position is liquidated before its price comes to this stop at ${stop.toText()}`
    );
  };
}
