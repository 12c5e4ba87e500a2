import { Fraction, invalidArgument, MarginError, marginToReach, notAvailable } from "../../core";
import { DAYS_A_YEAR, equalProbability, levelTouchedWith } from "../../risk";
import { marginRule } from "../../venues";
import { shownMargin } from "../positionArguments";
import type { OpenPosition } from "./readPositions";

/** Chances of liquidation that count as certain and as none. */
const CERTAIN = 1 - 1e-12;
const NONE = 1e-300;

/**
 * The margin of each position that makes all of them equally unlikely to be liquidated within some days,
 * none of them drifting. Together they are the total.
 *
 * @throws MarginError `invalid` where the positions settle differently; `notAvailable` where the total is
 *   too small to keep the positions open, too large to be at risk, or where one position needs no margin
 *   when all are equally safe
 */
export function reallocated(
  positions: readonly OpenPosition[],
  total: Fraction,
  days: Fraction
): readonly number[] {
  requireOneSettlement(positions);
  const years = days.toNumber() / DAYS_A_YEAR;
  const needs = positions.map(
    (position) => (probability: number) => marginAt(position, probability, years)
  );
  const all = (probability: number) => needs.reduce((sum, need) => sum + need(probability), 0);
  const spent = total.toNumber();
  const least = all(CERTAIN);
  if (spent <= least) throw tooLittle(positions, spent, least);
  if (spent >= all(NONE)) {
    throw notAvailable(
      `a total_margin of ${roundedText(spent)} covers every loss: no position can be liquidated`
    );
  }
  const margins = equalProbability(needs, spent)?.margins;
  if (!margins) {
    throw notAvailable(
      "no common chance spends total_margin: a tier table ends, or its maintenance margin jumps, on the way"
    );
  }
  const needless = margins.findIndex((margin) => margin <= 0);
  if (needless >= 0) {
    throw notAvailable(
      `position ${needless + 1} is safer than the others without any margin: its profit covers it. Leave it out`
    );
  }
  return margins;
}

/** The error for a total with which liquidation is all but certain, whoever gets how much of it. */
function tooLittle(positions: readonly OpenPosition[], spent: number, least: number): Error {
  const now = positions.reduce(
    (sum, position) => sum + marginForLevel(position, position.price),
    0
  );
  const reason =
    spent <= now
      ? "which these positions need at today's prices"
      : "since they are all but certain to be liquidated with less: are the volatilities fractions (60 % is 0.6)?";
  const bound = roundedText(spent <= now ? now : least);
  return notAvailable(`total_margin must be above ${bound}, ${reason}; got ${roundedText(spent)}`);
}

/** Margin, as the venue shows it, with which a position is liquidated with this chance. */
function marginAt(position: OpenPosition, probability: number, years: number): number {
  const { market, exposure, price, volatility } = position;
  const process = { price: price.toNumber(), volatility: volatility.toNumber(), drift: 0 };
  const level = levelTouchedWith(process, probability, exposure.side === "long", years);
  const isAtPrice = level === process.price;
  try {
    return marginForLevel(position, new Fraction(level));
  } catch (error) {
    const isFarAway = error instanceof MarginError && error.kind === "notAvailable";
    // Above its last tier a position cannot be made safer with any margin.
    if (isFarAway && market.maintenance && !isAtPrice) return Infinity;
    throw error;
  }
}

/** Margin, as the venue shows it, with which a position is liquidated at this price. */
function marginForLevel({ market, exposure }: OpenPosition, level: Fraction): number {
  const needed = marginToReach(exposure, level, marginRule(market));
  return shownMargin(market, exposure, needed).toNumber();
}

function requireOneSettlement(positions: readonly OpenPosition[]): void {
  const [first] = positions;
  const other = positions.find(({ market }) => market.contract !== first?.market.contract);
  if (!other) return;
  throw invalidArgument(
    "markets",
    `must settle in one currency: ${first?.market.id} is ${first?.market.contract}, ` +
      `${other.market.id} is ${other.market.contract}`
  );
}

function roundedText(value: number): string {
  return Number(value.toPrecision(8)).toString();
}
