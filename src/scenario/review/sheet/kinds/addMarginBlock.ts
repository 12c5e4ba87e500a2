import { figureText, percentText } from "../../../book/formulaWords";
import { NUMBER_FORMATS } from "../../../format/numberFormats";
import type { KindBlockOf } from "../kindBlock";
import { ranked } from "../rankedBlock";

/** Liquidation nearer than the target: the margin that moves it there. */
export const addMarginBlock: KindBlockOf = (review) => {
  const { table, nameOf } = review;
  const distance = table.column("Distance");
  const target = nameOf("targetDistance");
  const severity = `IF(${distance}<0,1,1-${distance}/${target})/ISNUMBER(${distance})/(${distance}<${target})`;
  return {
    kind: "addMargin",
    heading: "Add margin: liquidation is near",
    changes: "Margin",
    ...ranked(review, "addMargin", severity, () => "TRUE"),
    figures: {
      first: {
        title: "Distance now",
        format: NUMBER_FORMATS.percent,
        formula: ({ typed }) => typed("Distance"),
      },
      second: {
        title: "Target price",
        format: NUMBER_FORMATS.money,
        formula: ({ away }) => away(target),
      },
      now: { title: "Margin now", format: NUMBER_FORMATS.money, formula: ({ margin }) => margin },
      proposed: {
        title: "Proposed margin",
        format: NUMBER_FORMATS.money,
        formula: ({ side, entry, size, second, market, now }) =>
          `IFERROR(${now}+MARGINTOADD(${side},${entry},${size},,${second},${market},${now}),"none")`,
      },
      change: {
        title: "To add",
        format: NUMBER_FORMATS.signedMoney,
        formula: ({ proposed, now }) => `IF(ISNUMBER(${proposed}),${proposed}-${now},"")`,
      },
    },
    why: ({ first, second, proposed }) =>
      `IF(${first}>0,"Liquidation is "&${percentText(first)}&" away","The price is past liquidation")` +
      `&"; the target is "&${percentText(target)}&IF(ISNUMBER(${proposed}),", at "&${figureText(second)}&".",` +
      `", which no margin reaches: reduce the position.")`,
  };
};
