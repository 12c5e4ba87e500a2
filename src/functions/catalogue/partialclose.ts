import {
  closeInParts,
  Fraction,
  invalidArgument,
  liquidationPrice,
  notAvailable,
  stopIsSafe,
  type Exposure,
  type MarginRule,
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
import { readListed, requireSameLength, type ListedValue } from "../readList";
import { readPositive, readShare } from "../readers";

const HEADER = [
  "Stop",
  "Closed size",
  "Realised P&L",
  "Remaining size",
  "Remaining margin",
  "Liquidation price",
] as const;

/**
 * A ladder of stops: each closes a part of the position, realises its loss or profit, pays the
 * fee, and takes its share of the margin along, so that what remains keeps its entry price and
 * its leverage. `fractions` are parts of the whole position, as it was at first.
 *
 * The liquidation price moves where the rest falls into a lower tier of the market. A stop that
 * lies beyond the liquidation price of what is left is never reached, and its row says so.
 *
 * @question What is left if I close in parts?
 * @family Liquidation
 * @formula closed size = size × fraction
 * @formula realised P&L, linear: s × closed size × (stop − entry) − fee_rate × closed size × stop
 * @formula realised P&L, inverse: s × closed size × (1 ÷ entry − 1 ÷ stop) − fee_rate × closed
 *   size ÷ stop
 * @formula remaining margin = margin × remaining size ÷ size
 * @formula liquidation price: ISOLIQ of what remains
 * @throws #VALUE! where stops are not in the order in which they are hit, or fractions come to
 *   more than 1.
 * @throws #N/A in the rows from the first stop on that lies beyond liquidation, or above the
 *   last tier of the market, and in place of the liquidation price where nothing is left.
 * @throws #N/A where market names a symbol whose tier table is not in the add-in; the text says
 *   what to give instead.
 * @example =PARTIALCLOSE("long", 60000, 1, 10, {58000;56000}, {0.5;0.25}, , , 0.0005)
 * → Stop | Closed size | Realised P&L | Remaining size | Remaining margin | Liquidation price
 * → 58000 | 0.5 | -1014.5 | 0.5 | 3000 | 54271.35678
 * → 56000 | 0.25 | -1007 | 0.25 | 1500 | 54271.35678
 * Half is closed at 58,000 and a quarter at 56,000, each for a fee of 0.05 %.
 * @source A convention: venues release the margin of a closed part in proportion, but none
 *   prints a worked figure.
 * @see STOPISSAFE
 * @see ISOLIQ
 */
export const PARTIALCLOSE = blockFunction({
  arguments: [
    sideArgument,
    entryArgument,
    sizeArgument,
    leverageArgument,
    wholeRange("stops", readListed(readPositive)),
    wholeRange("fractions", readListed(readShare)),
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
    let end: EndOfLadder | undefined;
    const rows = parts.map((part, index): readonly RowCell[] => {
      const stop = (orders[index] as PartialOrder).price;
      end ??= endBefore(open, held, rule, stop);
      const missing = end?.(stop);
      if (missing) return [stop, ...HEADER.slice(1).map(() => missing)];
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

/** Parts such as 5/6 and 1/6 miss the whole by a rounding of Excel's: this near to it, all is closed. */
const ROUNDING = new Fraction("1e-12");

function readOrders(
  side: Side,
  stops: readonly ListedValue<Fraction>[],
  fractions: readonly ListedValue<Fraction>[]
): readonly PartialOrder[] {
  requireSameLength(
    { name: "stops", length: stops.length },
    { name: "fractions", length: fractions.length }
  );
  const orders = stops.map(({ cell, value }, index): PartialOrder => {
    const fraction = fractions[index] as ListedValue<Fraction>;
    if (fraction.cell !== cell) {
      throw invalidArgument("fractions", `must stand beside stops: cell ${cell + 1} is empty`);
    }
    return { price: value, fraction: fraction.value };
  });
  requireOrder(side, orders);
  return closingAll(orders);
}

function requireOrder(side: Side, orders: readonly PartialOrder[]): void {
  orders.forEach(({ price }, index) => {
    const before = orders[index - 1]?.price;
    if (!before || !(side === "long" ? price.isAbove(before) : price.isBelow(before))) return;
    throw invalidArgument(
      "stops",
      `must be in the order in which they are hit, ${side === "long" ? "falling" : "rising"} for a ` +
        `${side} position; got ${price.toText()} after ${before.toText()}`
    );
  });
}

/** The orders, the last of which closes the rest where together they mean the whole. */
function closingAll(orders: readonly PartialOrder[]): readonly PartialOrder[] {
  const closed = orders.reduce((sum, { fraction }) => sum.plus(fraction), Fraction.ZERO);
  const rest = Fraction.ONE.minus(closed);
  if (!rest.abs().isAbove(ROUNDING)) {
    return orders.map((order, index) =>
      index === orders.length - 1 ? { ...order, fraction: order.fraction.plus(rest) } : order
    );
  }
  if (rest.sign() > 0) return orders;
  throw invalidArgument("fractions", `must come to at most 1 together; got ${closed.toText()}`);
}

/** What stands in the row of a stop that is not reached, or of which that cannot be told. */
type EndOfLadder = (stop: Fraction) => RowCell;

/** Where the ladder ends before a stop; undefined where the position reaches it. */
function endBefore(
  open: Exposure,
  held: Fraction,
  rule: MarginRule,
  stop: Fraction
): EndOfLadder | undefined {
  try {
    return stopIsSafe(open, held, rule, stop) ? undefined : liquidatedBefore;
  } catch (error) {
    return () => () => {
      throw error;
    };
  }
}

function liquidatedBefore(stop: Fraction): RowCell {
  return () => {
    throw notAvailable(
      `the position is liquidated before its price comes to this stop at ${stop.toText()}`
    );
  };
}
