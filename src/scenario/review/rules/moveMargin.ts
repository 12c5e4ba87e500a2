import { DAYS_A_YEAR, touchProbability } from "../../../risk";
import type { MeasuredPosition } from "../measuredPosition";
import type { ReviewAssumptions } from "../reviewAssumptions";
import type { Finding } from "../reviewItem";
import type { Words } from "../words";
import { equallySafe } from "./equallySafe";

/** Positions between which margin is moved: of a larger book, those nearest to and farthest from liquidation. */
export const MOST_MOVED = 8;

/** Linear positions by distance; of many, the first and the last four. */
function movable(positions: readonly MeasuredPosition[]): MeasuredPosition[] {
  const near = positions
    .filter(({ distance, exposure }) => distance !== undefined && exposure.contract === "linear")
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

/** Margin lies where it is not needed: the same total, spread so that all liquidations are equally unlikely. */
export function moveMargin(
  positions: readonly MeasuredPosition[],
  { days, moveShare }: ReviewAssumptions,
  { figure, percent }: Words
): Finding | undefined {
  const group = movable(positions);
  if (group.length < 2) return undefined;
  const spread = equallySafe(group, days);
  if (!spread) return undefined;
  const now = group.map(({ margin }) => margin.toNumber());
  const total = now.reduce((sum, margin) => sum + margin, 0);
  const changes = spread.margins.map((margin, index) => margin - (now[index] ?? 0));
  const moved = changes.reduce((sum, change) => sum + Math.abs(change), 0) / 2;
  const share = moved / total;
  if (!(share > moveShare)) return undefined;
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
      `up to ${percent(most)} now, ${percent(spread.chance)} for each of ${group.length} then.`,
    proposals: group.map(({ at }, index) => ({
      at,
      column: "Proposed margin",
      value: spread.margins[index] ?? 0,
    })),
  };
}
