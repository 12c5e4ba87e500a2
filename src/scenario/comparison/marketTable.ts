import { marketText } from "../book/plainRate";
import { NUMBER_FORMATS } from "../format/numberFormats";
import { area } from "../plan/area";
import { formula, type Cell } from "../plan/cell";
import type { ValidationPlan } from "../plan/sheetPlan";
import {
  ASSUMED_CORRELATION,
  ASSUMED_VOLATILITY,
  usualRates,
  type BookMarket,
} from "./bookMarkets";
import type { Comparison } from "./comparison";
import { hedgeFigure } from "./hedgeRows";
import {
  MARKET_COLUMNS,
  marketArea,
  marketCell,
  marketLabel,
  type MarketKey,
} from "./marketColumns";
import { firstPriceCell, hedgePrices, marketPrices } from "./priceHistory";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN } from "./scenarioLayout";

const RATE = { from: -1, to: 1 } as const;

/** What may be typed, by column. */
const INPUTS: Partial<
  Record<MarketKey, { rule: ValidationPlan["rule"]; message: string; format: string }>
> = {
  fundingRate: {
    rule: RATE,
    message: "Funding rate per interval, as a share. Positive: longs pay, shorts receive.",
    format: NUMBER_FORMATS.rate,
  },
  fundingHours: {
    rule: { above: 0 },
    message: "Hours between two funding payments: 8 at most venues, 1 at Hyperliquid and dYdX.",
    format: NUMBER_FORMATS.count,
  },
  feeRate: { rule: RATE, message: "Trading fee as a share of the value.", format: "0.000%" },
  volatility: {
    rule: { from: 0, to: 10 },
    message: "Annual volatility as a share: 60%.",
    format: NUMBER_FORMATS.percent,
  },
  correlation: { rule: RATE, message: "Correlation from -1 to 1.", format: "0.00" },
  hedgeRatio: {
    rule: { from: -10, to: 10 },
    message: "Value of the hedge for a unit of value; empty: computed.",
    format: "0.00",
  },
};

const FORMULA_FORMATS: Partial<Record<MarketKey, string>> = {
  volatilityUsed: NUMBER_FORMATS.percent,
  hedgeRatioUsed: "0.00",
  keptFee: "0.000%",
};

const FEWEST_PRICES = 3;

function typedCells(market: BookMarket): Cell[] {
  const { fundingRate, fundingHours, feeRate, volatility, correlation, hedgeRatio } = market;
  return [fundingRate, fundingHours, feeRate, volatility, correlation, hedgeRatio ?? null];
}

function usedFormulas({ layout }: Comparison, market: number): Cell[] {
  const cell = (key: MarketKey) => marketCell(layout, key, market);
  const prices = marketPrices(layout, market);
  const hedge = hedgePrices(layout);
  const enough = `COUNT(${prices})>=${FEWEST_PRICES}`;
  const label = marketLabel(layout, market);
  const kept = `MARGINREQ(1,100,2,${label},"order")-MARGINREQ(1,100,2,${label})-PERPFEE(1,100,,${label})`;
  return [
    formula(`IF(${enough},REALIZEDVOL(${prices}),${cell("volatility")})`),
    formula(
      `IF(ISNUMBER(${cell("hedgeRatio")}),${cell("hedgeRatio")},` +
        `IF(AND(${enough},COUNT(${prices})=COUNT(${hedge})),HEDGERATIO(${prices},${hedge}),` +
        `${cell("correlation")}*${cell("volatilityUsed")}/${hedgeFigure(layout, "volatility", "imported")}))`
    ),
    // The fee rate itself, where the venue keeps the fee to close in the margin.
    formula(
      `IFERROR(IF(ROUND(${kept},9)>0,PERPFEE(1,100,,${label})/MARGINREQ(1,100,1,${label}),0),0)`
    ),
    formula(`IF(${enough},COUNT(${prices})&" prices","typed")`),
  ];
}

/** The market of a position that is typed into the table after the sheet was made. */
function otherMarket({ layout }: Comparison): Cell[] {
  const { fundingRate, fundingHours, feeRate } = usualRates(undefined);
  const other = (key: MarketKey) => marketCell(layout, key, layout.markets);
  const volatility = hedgeFigure(layout, "volatility", "imported");
  return [
    "Any other market",
    ...[fundingRate, fundingHours, feeRate, ASSUMED_VOLATILITY, ASSUMED_CORRELATION, null],
    formula(other("volatility")),
    formula(
      `IF(ISNUMBER(${other("hedgeRatio")}),${other("hedgeRatio")},` +
        `${other("correlation")}*${other("volatilityUsed")}/${volatility})`
    ),
    0,
    "typed",
  ];
}

/** Assumptions by market, and what is made of them: volatility and hedge ratio, typed or from prices. */
export function putMarketTable(comparison: Comparison): void {
  const { draft, layout, markets, nameOf } = comparison;
  const heading = layout.marketTable;
  const first = bodyRow(heading);
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, "Assumptions by market");
  draft.put(first - 1, LABEL_COLUMN, [["Market", ...MARKET_COLUMNS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, MARKET_COLUMNS.length), "header");
  draft.height(first - 1, 46);
  const rows = markets.length + 1;
  // Labels and inputs in one block, formulas in another: those are written after names exist.
  const { standingMarkets } = comparison;
  draft.put(
    first + standingMarkets,
    LABEL_COLUMN,
    markets
      .slice(standingMarkets)
      .map((market) => [marketText(market.market), ...typedCells(market)])
  );
  const calculated = MARKET_COLUMNS.findIndex(({ key }) => key === "volatilityUsed");
  draft.put(
    first,
    FIRST_COLUMN + calculated,
    markets.map((_, market) => usedFormulas(comparison, market))
  );
  const other = otherMarket(comparison);
  const last = first + markets.length;
  draft.input(last, LABEL_COLUMN, [other.slice(0, 1 + calculated)]);
  draft.put(last, FIRST_COLUMN + calculated, [other.slice(1 + calculated)]);
  draft.define(nameOf("Markets"), area(first, LABEL_COLUMN, rows));
  draft.style(area(first, LABEL_COLUMN, rows, MARKET_COLUMNS.length + 1), "body");
  draft.style(area(first, LABEL_COLUMN, rows), "words");
  draft.style(area(first, FIRST_COLUMN + calculated, rows, 4), "figures");
  for (const { key } of MARKET_COLUMNS) {
    const at = marketArea(layout, key);
    const input = INPUTS[key];
    if (input) {
      draft.style(at, "input");
      draft.format(at, input.format);
      draft.validate(at, input.rule, input.message);
    } else if (FORMULA_FORMATS[key]) {
      draft.format(at, FORMULA_FORMATS[key]);
    }
  }
  draft.write(
    first + rows,
    LABEL_COLUMN,
    `Funding rates of the Positions table come first. Volatility and correlation are assumed until you type yours, or paste prices from ${firstPriceCell(layout)} on.`,
    "note"
  );
}
