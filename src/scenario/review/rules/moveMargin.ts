import { DAYS_A_YEAR, touchProbability } from "../../../risk";
import type { MeasuredPosition } from "../measuredPosition";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { Finding } from "../reviewItem";
import type { Words } from "../words";
import { equallySafe } from "./equallySafe";

/** Positions between which margin is moved: of a larger book, those nearest to and farthest from liquidation. */
export const MOST_MOVED = 8;

const venueOf = ({ given }: MeasuredPosition) => (given.venue ?? "").trim().toUpperCase();

/** Linear positions of a venue by distance; of many, the first and the last four. */
export function movable(positions: readonly MeasuredPosition[], venue: string): MeasuredPosition[] {
  const near = positions
    .filter(({ distance, exposure }) => distance !== undefined && exposure.contract === "linear")
    .filter((position) => venueOf(position) === venue.trim().toUpperCase())
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || a.at.row - b.at.row);
  const half = MOST_MOVED / 2;
  return near.length > MOST_MOVED ? [...near.slice(0, half), ...near.slice(-half)] : near;
}

function chanceNow({ price, volatility, liquidation, exposure }: MeasuredPosition, days: number) {
  if (!liquidation) return 0;
  return touchProbability(
    { price: price.toNumber(), volatility, drift: 0 },
    liquidation.toNumber(),
    exposure.side === "long",
    days / DAYS_A_YEAR
  );
}

/** The same margin of a group spread anew. */
interface Spread {
  readonly group: readonly MeasuredPosition[];
  readonly margins: readonly number[];
  readonly chance: number;
  readonly changes: readonly number[];
  readonly moved: number;
  /** Of the margin of the group. */
  readonly share: number;
}

/** Spreads the margin of a venue so that liquidations are equally unlikely; undefined where there is no such spread. */
function spreadAt(
  positions: readonly MeasuredPosition[],
  venue: string,
  days: number
): Spread | undefined {
  const group = movable(positions, venue);
  // In no time nothing is liquidated, and every spread is as good as another.
  const spread = group.length < 2 || !(days > 0) ? undefined : equallySafe(group, days);
  if (!spread) return undefined;
  const { margins, chance } = spread;
  const now = group.map(({ margin }) => margin.toNumber());
  const total = now.reduce((sum, margin) => sum + margin, 0);
  const changes = margins.map((margin, index) => margin - (now[index] ?? 0));
  const moved = changes.reduce((sum, change) => sum + Math.abs(change), 0) / 2;
  return { group, margins, chance, changes, moved, share: moved / total };
}

/** The venue at which most margin is to move; of a book with nothing to move, that of the first position. */
export function likelyVenue(positions: readonly MeasuredPosition[], days: number): string {
  const venues = new Map(positions.map((one) => [venueOf(one), one.given.venue ?? ""]));
  let [likely, most] = [[...venues.values()][0] ?? "", 0];
  if (venues.size < 2) return likely;
  for (const venue of venues.values()) {
    const { moved = 0 } = spreadAt(positions, venue, days) ?? {};
    if (moved > most) [likely, most] = [venue, moved];
  }
  return likely;
}

/** Margin lies where it is not needed: the same total, spread so that all liquidations are equally unlikely. */
export function moveMargin(
  positions: readonly MeasuredPosition[],
  { days, moveShare, moveVenue }: ReviewAssumptions,
  { figure, percent }: Words
): Finding | undefined {
  const spread = spreadAt(positions, moveVenue, days);
  if (!spread || !(spread.share > moveShare)) return undefined;
  const { group, margins, chance, changes, moved, share } = spread;
  const receiving = changes.indexOf(Math.max(...changes));
  const giving = changes.indexOf(Math.min(...changes));
  const [to, from] = [group[receiving], group[giving]];
  if (!to || !from) return undefined;
  const most = Math.max(...group.map((position) => chanceNow(position, days)));
  return {
    kind: "moveMargin",
    severity: Math.min(1, share),
    at: to.at,
    label: to.label,
    action: `Move ${figure(moved)} of margin between positions`,
    reason:
      `Moves ${figure(moved)}, most from ${from.label}. Chance of liquidation in ${days} days: ` +
      `up to ${percent(most)} now, ${percent(chance)} for each of ${group.length} then.`,
    proposals: group.map(({ at }, index) => ({
      at,
      column: "Proposed margin",
      value: margins[index] ?? 0,
    })),
  };
}
