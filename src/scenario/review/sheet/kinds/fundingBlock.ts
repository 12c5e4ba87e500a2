import { figureText, percentText } from "../../../book/formulaWords";
import { NUMBER_FORMATS } from "../../../format/numberFormats";
import type { KindBlockOf } from "../kindBlock";
import { ranked } from "../rankedBlock";
import { MARKET_COLUMN } from "../ReviewDraft";

/** Funding that eats the edge. */
export const fundingBlock: KindBlockOf = (review) => {
  const { table, layout, nameOf } = review;
  const limit = nameOf("fundingLimit");
  const typedRate = table.column("Funding rate");
  const rate = `IF(ISNUMBER(${typedRate}),${typedRate},${layout.markets.forAll(table, MARKET_COLUMN.fundingRate)})`;
  const hours = layout.markets.forAll(table, MARKET_COLUMN.fundingHours);
  const share = `(${table.sign}*${table.exposure}/${table.coinPrice}*${rate}*24*365/${hours}/${table.margin})`;
  const severity = `(1-${limit}/${share})/(${share}>${limit})/${table.isKnown}`;
  return {
    kind: "funding",
    heading: "Cut the size: funding eats the edge",
    changes: "Size",
    ...ranked(review, "funding", severity, () => "TRUE"),
    figures: {
      first: {
        title: "Funding rate",
        format: NUMBER_FORMATS.rate,
        formula: ({ typed, ofMarket }) =>
          `IF(ISNUMBER(${typed("Funding rate")}),${typed("Funding rate")},${ofMarket("fundingRate")})`,
      },
      second: {
        title: "Funding a year",
        format: NUMBER_FORMATS.money,
        formula: ({ side, size, price, first, fundingHours, market }) =>
          `FUNDINGCOST(${side},${size},${price},${first},24*365/${fundingHours},${market})`,
      },
      now: { title: "Size now", format: NUMBER_FORMATS.money, formula: ({ size }) => size },
      proposed: {
        title: "Proposed size",
        format: NUMBER_FORMATS.money,
        formula: ({ now, change }) => `${now}*${limit}/${change}`,
      },
      change: {
        title: "Year ÷ margin",
        format: NUMBER_FORMATS.percent,
        formula: ({ second, margin }) => `${second}/${margin}`,
      },
    },
    why: ({ change, second }) =>
      `"Funding costs "&${percentText(change)}&" of the margin a year ("&${figureText(second)}&" at today's rate); the limit is "&${percentText(limit)}&"."`,
  };
};
