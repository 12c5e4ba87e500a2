import { fixedAddressOf } from "../plan/area";
import { bookLabels, bookRange, countedTotal } from "./bookColumns";
import type { Comparison } from "./comparison";
import { cushionNow, searchAnswer } from "./crossSearch";
import { hedgeFigure, type HedgeKey } from "./hedgeRows";
import { holdingRange, holdingTotal, type HoldingKey } from "./holdingColumns";
import type { Metric } from "./metricRows";
import type { ScenarioLayout } from "./scenarioLayout";
import { shockRange } from "./shockCells";
import { shockTableRowArea } from "./shockTables";
import type { Strategy } from "./strategies";

type Cell = (metric: Metric) => string;
type Formulas = Record<Metric, string>;

const HEDGE = '"the hedge"';

/** Nearest liquidation, chances and liquidations in the stress move of positions with margins of their own. */
function isolatedRisk(
  { layout, nameOf }: Comparison,
  { sizing, hedged }: Strategy,
  cell: Cell
): Pick<Formulas, "distance" | "nearest" | "chance" | "chanceAny" | "stressed"> {
  const all = (key: HoldingKey) => holdingRange(layout, sizing, key);
  const hedge = (key: HedgeKey) => hedgeFigure(layout, key, sizing);
  const distances = all("distance");
  const labels = fixedAddressOf(bookLabels(layout));
  const none = `COUNT(${distances})=0`;
  const position = `INDEX(${labels},MATCH(${cell("distance")},${distances},0))`;
  const stressed = `SUMPRODUCT(${bookRange(layout, "counted")}*(${distances}<=${nameOf("StressMove")}))`;
  const survival = `PRODUCT(${all("survival")})`;
  if (!hedged) {
    return {
      distance: `IF(${none},"none",MIN(${distances}))`,
      nearest: `IF(${cell("distance")}="none","none",${position})`,
      chance: `MAX(${all("chance")})`,
      chanceAny: `1-${survival}`,
      stressed,
    };
  }
  const itself = hedge("distance");
  const gone = `IF(${itself}="none",0,IF(${itself}<=ABS(${hedge("beta")})*${nameOf("StressMove")},1,0))`;
  return {
    distance: `IF(${none},${itself},IF(${itself}="none",MIN(${distances}),MIN(MIN(${distances}),${itself})))`,
    nearest: `IF(${cell("distance")}="none","none",IF(${cell("distance")}=${itself},${HEDGE},${position}))`,
    chance: `MAX(MAX(${all("chance")}),${hedge("chance")})`,
    chanceAny: `1-${survival}*(1-${hedge("chance")})`,
    stressed: `${stressed}+${gone}`,
  };
}

/** True where the cross account has no cushion left at today's prices. */
const isLost = (layout: ScenarioLayout) => `${cushionNow(layout)}<=0`;

/** The same of an account whose positions share one margin. */
function crossRisk(
  { layout, nameOf }: Comparison,
  cell: Cell
): Pick<Formulas, "distance" | "nearest" | "chance" | "chanceAny" | "stressed"> {
  const [fall, rise] = [searchAnswer(layout, "distance", 0), searchAnswer(layout, "distance", 1)];
  const [falls, rises] = [searchAnswer(layout, "chance", 0), searchAnswer(layout, "chance", 1)];
  const none = `${cell("distance")}="none"`;
  return {
    distance: `IF(COUNT(${fall},${rise})=0,"none",MIN(${fall},${rise}))`,
    nearest: `IF(${isLost(layout)},"whole account: lost by now",IF(${none},"none","whole account, if prices "&IF(${cell("distance")}=${fall},"fall","rise")))`,
    chance: `MAX(${falls},${rises})`,
    chanceAny: `1-(1-${falls})*(1-${rises})`,
    stressed: `IF(${none},0,IF(${cell("distance")}<=${nameOf("StressMove")},${countedTotal(layout)},0))`,
  };
}

/** The rule in words, first match: not computed, lost, not possible, reduce, watch, holds. */
function verdict({ layout, nameOf }: Comparison, { margin }: Strategy, cell: Cell): string {
  const percent = (figure: string) => `TEXT(${figure},"0%")`;
  const limit = nameOf("StressMove");
  const unlessLost = (words: string) =>
    margin === "cross"
      ? `IF(${isLost(layout)},"Lost by now: below its maintenance margin",${words})`
      : words;
  const words =
    `IF(${cell("used")}>${nameOf("Capital")},"Not possible: needs more margin than the capital",` +
    `IF(${cell("stressed")}>0,"Reduce: "&${cell("stressed")}&" liquidated within "&${percent(limit)},` +
    `IF(-${cell("worst")}>${nameOf("LossLimit")}*${nameOf("Capital")},` +
    `"Watch: worst loss is "&${percent(`-${cell("worstShare")}`)}&" of capital",` +
    `IF(${cell("chance")}>${nameOf("ChanceLimit")},` +
    `"Watch: "&${percent(cell("chance"))}&" chance of a liquidation",` +
    `"Holds: survives "&${percent(limit)}&", worst loss "&${percent(`-${cell("worstShare")}`)}))))`;
  const isUnknown = `ISERROR(${cell("used")}+${cell("worst")})`;
  return `IF(${isUnknown},"Not computed: see the workings of the hedge",${unlessLost(words)})`;
}

/** Formulas of one strategy's column; `cell` is the address of another metric in the same column. */
export function strategyFormulas(
  comparison: Comparison,
  strategy: Strategy,
  place: number,
  cell: Cell
): Formulas {
  const { layout, nameOf } = comparison;
  const { sizing, margin, hedged } = strategy;
  const capital = nameOf("Capital");
  const total = (key: HoldingKey) => holdingTotal(layout, sizing, key);
  const andHedge = (figure: string, hedge: (of: (key: HedgeKey) => string) => string) =>
    hedged ? `${figure}+${hedge((key) => hedgeFigure(layout, key, sizing))}` : figure;
  const results = fixedAddressOf(shockTableRowArea(layout, "result", place));
  const notional = andHedge(total("notional"), (of) => `ABS(${of("value")})`);
  return {
    used: andHedge(total(margin === "isolated" ? "marginAccount" : "initialMargin"), (of) =>
      of("margin")
    ),
    free: `1-${cell("used")}/${capital}`,
    bookLeverage: `(${notional})/${capital}`,
    worst: `MIN(0,MIN(${results}))`,
    worstShare: `${cell("worst")}/${capital}`,
    worstShock: `IF(${cell("worst")}<0,INDEX(${shockRange(layout)},MATCH(MIN(${results}),${results},0)),"none")`,
    ...(margin === "isolated"
      ? isolatedRisk(comparison, strategy, cell)
      : crossRisk(comparison, cell)),
    funding: andHedge(total("fundingAccount"), (of) => of("funding")),
    changeFees: andHedge(total("cutFee"), (of) => of("fee")),
    closeFees: andHedge(total("closeFee"), (of) => of("fee")),
    verdict: verdict(comparison, strategy, cell),
    candidate: `IF(LEFT(${cell("verdict")},5)="Holds",${cell("worst")},"")`,
  };
}
