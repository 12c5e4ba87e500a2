import { percentText } from "../../../book/formulaWords";
import { NUMBER_FORMATS } from "../../../format/numberFormats";
import type { KindBlockOf } from "../kindBlock";
import { ranked } from "../rankedBlock";

/** Liquidation farther than it has to be: the margin that can go elsewhere. */
export const withdrawMarginBlock: KindBlockOf = (review) => {
  const { table, nameOf } = review;
  const distance = table.column("Distance");
  const idle = nameOf("idleDistance");
  const severity =
    `IF(ISNUMBER(${distance}),1-${idle}/${distance},1)` +
    `/IF(ISNUMBER(${distance}),${distance}>${idle},ISNUMBER(${table.column("Margin ratio")}))`;
  return {
    kind: "withdrawMargin",
    heading: "Withdraw margin: liquidation is far",
    changes: "Margin",
    ...ranked(
      review,
      "withdrawMargin",
      severity,
      ({ change, now }) => `IF(ISNUMBER(${change}),-${change}>1%*${now},FALSE)`
    ),
    figures: {
      first: {
        title: "Distance now",
        format: NUMBER_FORMATS.percent,
        formula: ({ typed }) => typed("Distance"),
      },
      second: {
        title: "Enough at",
        format: NUMBER_FORMATS.money,
        formula: ({ away }) => away(idle),
      },
      now: { title: "Margin now", format: NUMBER_FORMATS.money, formula: ({ margin }) => margin },
      proposed: {
        title: "Proposed margin",
        format: NUMBER_FORMATS.money,
        formula: ({ side, entry, size, second, market, now, leastMargin }) =>
          `IFERROR(MAX(${now}+MARGINTOADD(${side},${entry},${size},,${second},${market},${now}),${leastMargin}),"none")`,
      },
      change: {
        title: "To withdraw",
        format: NUMBER_FORMATS.signedMoney,
        formula: ({ proposed, now }) => `IF(ISNUMBER(${proposed}),${proposed}-${now},"")`,
      },
    },
    why: ({ first }) =>
      `IF(ISNUMBER(${first}),"Liquidation is "&${percentText(first)}&" away","No price liquidates it")` +
      `&"; "&${percentText(idle)}&" is enough, and the margin of opening stays in."`,
  };
};
