import type { RowReport } from "../formats/positionFormat";
import { absolute, compare, multiply, plain } from "../numbers/decimal";
import type { Position } from "../position";
import type { TableMarket } from "./tableMarket";

/** A funding rate a period from which a percentage was likely written without its sign. */
const UNUSUAL_RATE = "0.01";

/** Says what may be wrong in a position that reads well: most of all sizes in contracts, and numbers that were damaged. */
export function sayDoubts(position: Position, market: TableMarket, report: RowReport): void {
  if (market.doubt) report.warn(market.doubt, "Market");
  if (market.countsContracts) {
    report.warnSource(
      `${market.venue} counts ${position.contract} positions in contracts; the sizes here are read ` +
        (position.contract === "inverse" ? "in USD of face value" : "in coins"),
      "Size"
    );
  }
  const doubt = doubtMargin(position);
  if (doubt) report.warn(doubt, "Margin");
  if (isPastLiquidation(position)) {
    report.warn(
      `a ${position.side} position would be liquidated already at the Venue liquidation given; is the Side right?`,
      "Side"
    );
  }
  if (position.fundingRate && compare(absolute(position.fundingRate), UNUSUAL_RATE) >= 0) {
    report.warn(
      `a funding rate of ${multiply(position.fundingRate, "100")} % a period is unusual; write 0.01 % as 0.01% or 0.0001`,
      "Funding rate"
    );
  }
  if (position.leverage === undefined && position.margin === undefined) {
    report.warn("neither Leverage nor Margin is given; type one of them", "Leverage");
  }
  if (market.assumesRate) {
    report.inform(
      `no exchange is named: ${market.contract === "inverse" ? "an inverse" : "a linear"} contract with 0.5 % maintenance margin is assumed`,
      "Venue"
    );
  }
}

/** An isolated margin above this many times the position's value would keep it from liquidation for ever. */
const MOST_OF_VALUE = 2;

/** Below this part of value ÷ leverage a position would be liquidated long since. */
const LEAST_OF_INITIAL = 0.5;

/** More than any exchange lends, for rows without a leverage. */
const MOST_LEVERAGE = 250;

/**
 * What is odd in the margin of a position, given its size, entry and leverage; undefined where nothing is. It shows
 * sizes that are counted in contracts, and numbers that were damaged (`12k` typed as 12). Doubles do for a rough look.
 */
function doubtMargin(position: Position): string | undefined {
  if (position.margin === undefined) return undefined;
  const [margin, size, entry] = [position.margin, position.size, position.entry].map(Number);
  const part = margin! / (position.contract === "linear" ? size! * entry! : size! / entry!);
  if (part > MOST_OF_VALUE) {
    return `the Margin is ${rounded(part)} times the value of the position (Size and Entry); is one of them damaged?`;
  }
  if (part * Number(position.leverage ?? MOST_LEVERAGE) >= LEAST_OF_INITIAL) return undefined;
  return (
    `the Margin is ${rounded(part * 100)} % of the value of the position (Size and Entry), too little for its ` +
    "Leverage; is the Size counted in contracts, or one of them damaged?"
  );
}

function rounded(number: number): string {
  return plain(number.toPrecision(3));
}

/** The venue liquidates a long below its price and a short above it; a wrong side turns that round. */
function isPastLiquidation({ side, mark, entry, venueLiquidation }: Position): boolean {
  if (venueLiquidation === undefined) return false;
  const above = compare(venueLiquidation, mark ?? entry);
  return side === "long" ? above > 0 : above < 0;
}
