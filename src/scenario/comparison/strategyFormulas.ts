import { fixedAddressOf } from "../plan/area";
import { bookLabels, bookRange, countedTotal } from "./bookColumns";
import type { Comparison } from "./comparison";
import { crossRowArea } from "./crossBlock";
import { holdingRange, holdingTotal } from "./holdingColumns";
import type { Metric } from "./metricRows";
import { shockRange } from "./shockCells";
import { shockTableRowArea } from "./shockTables";
import type { Strategy } from "./strategies";

type Cell = (metric: Metric) => string;

/** The smallest move that liquidates something; `none` where nothing can be liquidated. */
function distance({ layout }: Comparison, { sizing, margin }: Strategy): string {
  if (margin === "isolated") {
    const distances = holdingRange(layout, sizing, "distance");
    return `IF(COUNTIF(${distances},"none")=${countedTotal(layout)},"none",MIN(${distances}))`;
  }
  const cushions = fixedAddressOf(crossRowArea(layout, sizing, "cushion"));
  const crossings = fixedAddressOf(crossRowArea(layout, sizing, "crossing"));
  const goneNow = `SUMPRODUCT((${shockRange(layout)}=0)*(${cushions}<=0))>0`;
  return (
    `IF(OR(${goneNow},MAX(${cushions})<=0),0,` +
    `IF(COUNT(${crossings})=0,"none",MIN(${crossings})))`
  );
}

function nearest({ layout }: Comparison, { sizing, margin }: Strategy, cell: Cell): string {
  const none = `${cell("distance")}="none"`;
  if (margin === "cross") return `IF(${none},"none within the shocks","whole account")`;
  const labels = fixedAddressOf(bookLabels(layout));
  const distances = holdingRange(layout, sizing, "distance");
  return `IF(${none},"none",INDEX(${labels},MATCH(${cell("distance")},${distances},0)))`;
}

function stressed(
  { layout, nameOf }: Comparison,
  { sizing, margin }: Strategy,
  cell: Cell
): string {
  const limit = nameOf("StressMove");
  if (margin === "isolated") {
    const distances = holdingRange(layout, sizing, "distance");
    return `SUMPRODUCT(${bookRange(layout, "counted")}*(${distances}<=${limit}))`;
  }
  const hit = `IF(${cell("distance")}<=${limit},${countedTotal(layout)},0)`;
  return `IF(${cell("distance")}="none",0,${hit})`;
}

/** The rule in words, first match: impossible, reduce, watch, holds. */
function verdict({ layout, nameOf }: Comparison, cell: Cell): string {
  const percent = (figure: string) => `TEXT(${figure},"0%")`;
  const limit = nameOf("StressMove");
  return (
    `IF(${cell("used")}>${nameOf("Capital")},"Not possible: needs more margin than the capital",` +
    `IF(${cell("stressed")}>0,"Reduce: "&${cell("stressed")}&" of "&${countedTotal(layout)}` +
    `&" liquidated within "&${percent(limit)},` +
    `IF(-${cell("worst")}>${nameOf("LossLimit")}*${nameOf("Capital")},` +
    `"Watch: worst loss is "&${percent(`-${cell("worstShare")}`)}&" of capital",` +
    `"Holds: survives "&${percent(limit)}&", worst loss "&${percent(`-${cell("worstShare")}`)})))`
  );
}

/** Formulas of one strategy's column; `cell` is the address of another metric in the same column. */
export function strategyFormulas(
  comparison: Comparison,
  strategy: Strategy,
  place: number,
  cell: Cell
): Record<Metric, string> {
  const { layout, nameOf } = comparison;
  const { sizing, margin } = strategy;
  const capital = nameOf("Capital");
  const total = (key: Parameters<typeof holdingTotal>[2]) => holdingTotal(layout, sizing, key);
  const results = fixedAddressOf(shockTableRowArea(layout, "result", place));
  const imported = holdingTotal(layout, "imported", "notional");
  return {
    used: total(margin === "isolated" ? "marginAccount" : "initialMargin"),
    free: `1-${cell("used")}/${capital}`,
    bookLeverage: `${total("notional")}/${capital}`,
    funding: total("fundingAccount"),
    feeToCut: `${nameOf("FeeRate")}*(${imported}-${total("notional")})`,
    feeToClose: `${nameOf("FeeRate")}*${total("notional")}`,
    worst: `MIN(0,MIN(${results}))`,
    worstShare: `${cell("worst")}/${capital}`,
    worstShock: `INDEX(${shockRange(layout)},MATCH(MIN(${results}),${results},0))`,
    distance: distance(comparison, strategy),
    nearest: nearest(comparison, strategy, cell),
    stressed: stressed(comparison, strategy, cell),
    verdict: verdict(comparison, cell),
  };
}
