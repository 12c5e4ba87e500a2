import { figureText, percentText } from "../../../book/formulaWords";
import { NUMBER_FORMATS } from "../../../format/numberFormats";
import type { KindBlockOf } from "../kindBlock";
import { weightOf } from "../ReviewDraft";

/** A hedge that has drifted from its ratio to the rest of the book. */
export const hedgeBlock: KindBlockOf = (review) => {
  const { table, nameOf } = review;
  const market = nameOf("hedgeMarket");
  const isHedge = `(${table.column("Market")}=${market})`;
  const exposure = `${table.sign}*${table.exposure}*${table.isPosition}`;
  const weight = weightOf(review, "hedge");
  const core = table.total(`${exposure}*(1-${isHedge})`);
  return {
    kind: "hedge",
    heading: "Resize the hedge: it has drifted from its ratio",
    changes: "Size",
    // What the hedge is worth: all of it that stands against the rest.
    key: () => `ABS(${table.total(`${exposure}*${isHedge}*(${table.sign}=-SIGN(${core}))`)})`,
    place: () => {
      const against = `/${isHedge}/${table.isPosition}/(${table.sign}=-SIGN(${core}))`;
      return (
        `IF(${market}="","",IFERROR(AGGREGATE(15,6,${table.place}/(${table.exposure}=` +
        `AGGREGATE(14,6,${table.exposure}${against},1))${against},1),""))`
      );
    },
    figures: {
      first: {
        title: "Rest of the book, net",
        format: NUMBER_FORMATS.signedMoney,
        formula: () => core,
      },
      second: {
        title: "Hedge wanted, value",
        format: NUMBER_FORMATS.money,
        formula: ({ first, price }) =>
          `HEDGESIZE(ABS(${first}),1,${price},${nameOf("hedgeRatio")})*${price}`,
      },
      now: { title: "Size now", format: NUMBER_FORMATS.money, formula: ({ size }) => size },
      proposed: {
        title: "Proposed size",
        format: NUMBER_FORMATS.money,
        formula: ({ now, second, key, price, isInverse }) =>
          `MAX(0,${now}+(${second}-${key})/IF(${isInverse},1,${price}))`,
      },
      change: {
        title: "Too large (+)",
        format: "+0.0%;-0.0%;0.0%",
        formula: ({ key, second }) => `${key}/${second}-1`,
      },
    },
    urgency: ({ change }) =>
      `IF(ISNUMBER(${change}),IF(ABS(${change})>${nameOf("hedgeTolerance")},` +
      `IF(${weight}>0,${weight}*MIN(1,ABS(${change})),""),""),"")`,
    why: ({ key, first, second, change }) =>
      `"The hedge is worth "&${figureText(key)}&"; a ratio of "&FIXED(${nameOf("hedgeRatio")},2)&" to the rest of the book ("&` +
      `${figureText(`ABS(${first})`)}&") asks for "&${figureText(second)}&". It is "&${percentText(`ABS(${change})`)}&IF(${change}<0," too small."," too large.")`,
  };
};
