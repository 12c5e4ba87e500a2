import { NUMBER_FORMATS } from "../format/numberFormats";
import { priceFormat } from "../format/priceFormat";
import { area } from "../plan/area";
import { formula } from "../plan/cell";
import type { Comparison } from "./comparison";
import { HEDGE_ROWS, hedgeFigure, type HedgeKey } from "./hedgeRows";
import type { Hedge } from "./hedgeDefaults";
import { holdingTotal } from "./holdingColumns";
import { hedgePrices } from "./priceHistory";
import { bodyRow, FIRST_COLUMN, LABEL_COLUMN } from "./scenarioLayout";
import { SIZINGS, type Sizing } from "./strategies";

const FEWEST_PRICES = 3;

function hedgeFormulas({ layout, nameOf }: Comparison, sizing: Sizing): Record<HedgeKey, string> {
  const own = (key: HedgeKey) => hedgeFigure(layout, key, sizing);
  const total = (key: "toHedge" | "weight" | "weightedBeta") => holdingTotal(layout, sizing, key);
  const market = nameOf("HedgeMarket");
  const price = nameOf("HedgePrice");
  const leverage = nameOf("HedgeLeverage");
  const prices = hedgePrices(layout);
  const some = (expression: string) => `IF(${own("size")}=0,0,${expression})`;
  const fundingAPeriod = `${own("value")}*${nameOf("HedgeFundingRate")}`;
  return {
    // A coin and a price of 2: the margin at no leverage is 2 in a linear contract, a half in an inverse one.
    contract: `IF(MARGINREQ(1,2,1,${market})=2,"linear","inverse")`,
    volatility: `IF(COUNT(${prices})>=${FEWEST_PRICES},REALIZEDVOL(${prices}),${nameOf("HedgeVolatility")})`,
    periods: `${nameOf("Days")}*24/${nameOf("HedgeFundingHours")}`,
    beta: `IF(ISNUMBER(${nameOf("HedgeBeta")}),${nameOf("HedgeBeta")},IF(${total("weight")}=0,0,${total("weightedBeta")}/${total("weight")}))`,
    // Longs and shorts that cancel out leave a rounding error, which is nothing to hedge.
    toHedge: `IF(ABS(${total("toHedge")})<=1E-12*${total("weight")},0,${total("toHedge")})`,
    value: `-${nameOf("HedgeShare")}*${own("toHedge")}`,
    side: `IF(${own("value")}<0,"short","long")`,
    maintenance:
      `IF(${own("value")}=0,0,` +
      `MARGINREQ(ABS(${own("value")})/${price},${price},,${market},"maintenance"))`,
    // Without a tier table nobody knows where it would be liquidated.
    size:
      `IF(AND(${own("contract")}="linear",ISNUMBER(${own("maintenance")})),` +
      `ABS(${own("value")})/${price},NA())`,
    margin: some(
      `MARGINREQ(${own("size")},${price},${leverage},${market},"order",${own("side")})` +
        `-PERPFEE(${own("size")},${price},,${market})`
    ),
    funding: `${fundingAPeriod}*${own("periods")}`,
    marginAfter: `${own("margin")}-${own("funding")}`,
    liquidation:
      `IF(${own("size")}=0,NA(),` +
      `ISOLIQ(${own("side")},${price},${own("size")},,${market},${own("marginAfter")}))`,
    distance:
      `IF(${own("size")}=0,"none",IF(${own("marginAfter")}<=0,0,IF(ISNUMBER(${own("liquidation")}),` +
      `SIGN(${own("value")})*(${price}-${own("liquidation")})/${price},` +
      // A short is always liquidated somewhere: its market's table ends before.
      `IF(AND(ISNA(${own("liquidation")}),${own("side")}="long"),"none",${own("liquidation")}))))`,
    chance: some(
      `IF(${own("marginAfter")}<=0,1,IF(ISNA(${own("liquidation")}),0,` +
        `LIQPROB(${own("side")},${price},${own("liquidation")},${own("volatility")},${nameOf("Days")})))`
    ),
    fundingDay: `${fundingAPeriod}*24/${nameOf("HedgeFundingHours")}`,
    fee: `${nameOf("HedgeFeeRate")}*ABS(${own("value")})`,
  };
}

/** The hedge of both sizings: how large it is, where it is liquidated, what it costs. */
export function putHedge(comparison: Comparison, hedge: Hedge): void {
  const { draft, layout } = comparison;
  const first = bodyRow(layout.hedge);
  draft.heading(layout.hedge, LABEL_COLUMN, layout.width - 1, "Workings: the hedge");
  draft.put(first - 1, LABEL_COLUMN, [["Hedge of the book", "as imported", "conservative"]]);
  draft.style(area(first - 1, LABEL_COLUMN), "headerText");
  draft.style(area(first - 1, FIRST_COLUMN, 1, SIZINGS.length), "header");
  const columns = SIZINGS.map((sizing) => hedgeFormulas(comparison, sizing));
  draft.put(
    first,
    LABEL_COLUMN,
    HEDGE_ROWS.map(({ key, label }) => [label, ...columns.map((column) => formula(column[key]))])
  );
  draft.style(area(first, LABEL_COLUMN, HEDGE_ROWS.length, SIZINGS.length + 1), "body");
  draft.style(area(first, LABEL_COLUMN, HEDGE_ROWS.length), "words");
  const figures = area(first, FIRST_COLUMN, HEDGE_ROWS.length, SIZINGS.length);
  draft.style(figures, "figures");
  draft.format(figures, NUMBER_FORMATS.money);
  const format = (key: HedgeKey, code: string) => {
    const index = HEDGE_ROWS.findIndex((row) => row.key === key);
    draft.format(area(first + index, FIRST_COLUMN, 1, SIZINGS.length), code);
  };
  format("volatility", NUMBER_FORMATS.percent);
  format("distance", NUMBER_FORMATS.percent);
  format("chance", NUMBER_FORMATS.percent);
  format("liquidation", priceFormat(hedge.price));
  format("size", "#,##0.000000");
}

/** Relative move of the hedge's price under a shock; it cannot fall by more than 99 %. */
function hedgeMove({ layout }: Comparison, sizing: Sizing, shock: string): string {
  const move = `${hedgeFigure(layout, "beta", sizing)}*${shock}`;
  return `MAX(-0.99,${move})`;
}

/** P&L of the hedge after funding, under a shock: never beyond its margin. */
export function hedgeResult(comparison: Comparison, sizing: Sizing, shock: string): string {
  const { layout, nameOf } = comparison;
  const own = (key: HedgeKey) => hedgeFigure(layout, key, sizing);
  const move = hedgeMove(comparison, sizing, shock);
  const behind = `SIGN(${own("value")})*(${nameOf("HedgePrice")}*(1+${move})-${own("liquidation")})<=0`;
  const liquidated = `IF(${own("distance")}="none",FALSE,IF(${own("distance")}<=0,TRUE,${behind}))`;
  return (
    `IF(${own("size")}=0,0,IF(${liquidated},-${own("margin")},` +
    `MAX(-${own("margin")},${own("value")}*${move}-${own("funding")})))`
  );
}
