import { figureText } from "../../../book/formulaWords";
import { NUMBER_FORMATS } from "../../../format/numberFormats";
import type { KindBlockOf } from "../kindBlock";
import { ranked } from "../rankedBlock";

/** A stop that liquidation forestalls. */
export const tightenStopBlock: KindBlockOf = (review) => {
  const { table, nameOf } = review;
  const distance = table.column("Distance");
  const [stop, liquidation] = [table.column("Stop"), table.column("Liquidation")];
  const severity =
    `IF(${distance}<1,1-${distance},0)/ISNUMBER(${distance})/ISNUMBER(${stop})/(${distance}>0)` +
    `/IF(${table.column("Side")}="short",${stop}>=${liquidation},${stop}<=${liquidation})`;
  return {
    kind: "tightenStop",
    heading: "Move the stop: it lies behind liquidation",
    changes: "Stop",
    ...ranked(review, "tightenStop", severity, ({ change }) => `${change}="no"`),
    figures: {
      first: {
        title: "Distance now",
        format: NUMBER_FORMATS.percent,
        formula: ({ typed }) => typed("Distance"),
      },
      second: {
        title: "Liquidation",
        format: NUMBER_FORMATS.money,
        formula: ({ liquidation: level }) => level,
      },
      now: {
        title: "Stop now",
        format: NUMBER_FORMATS.money,
        formula: ({ typed }) => typed("Stop"),
      },
      proposed: {
        title: "Proposed stop",
        format: NUMBER_FORMATS.money,
        formula: ({ second, price }) => `${second}+${nameOf("stopBuffer")}*(${price}-${second})`,
      },
      change: {
        title: "Stop comes first",
        format: "General",
        formula: ({ side, entry, size, now, market, margin }) =>
          `IFERROR(IF(STOPISSAFE(${side},${entry},${size},,${now},${market},${margin}),"yes","no"),"")`,
      },
    },
    why: ({ now, second }) =>
      `"The stop at "&${figureText(now)}&" lies behind liquidation at "&${figureText(second)}&": it never triggers."`,
  };
};
