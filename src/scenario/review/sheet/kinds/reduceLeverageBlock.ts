import { figureText, percentText, timesText } from "../../../book/formulaWords";
import { NUMBER_FORMATS } from "../../../format/numberFormats";
import type { KindBlockOf } from "../kindBlock";
import { ranked } from "../rankedBlock";
import { MARKET_COLUMN } from "../ReviewDraft";

/** Too much leverage for the volatility of the market. */
export const reduceLeverageBlock: KindBlockOf = (review) => {
  const { table, layout } = review;
  const value = `${table.exposure}/${table.coinPrice}`;
  const leverage = `(${value}/(${table.margin}+${table.profit}))`;
  const suits = layout.markets.forAll(table, MARKET_COLUMN.suits);
  const severity = `(1-${suits}/${leverage})/(${leverage}>${suits})` + `/${table.isKnown}`;
  return {
    kind: "reduceLeverage",
    heading: "Reduce leverage: the market is too volatile for it",
    changes: "Leverage",
    ...ranked(review, "reduceLeverage", severity, ({ now }) => `ISNUMBER(${now})`),
    figures: {
      first: {
        title: "Volatility a year",
        format: NUMBER_FORMATS.percent,
        formula: ({ volatility }) => volatility,
      },
      second: {
        title: "Value now",
        format: NUMBER_FORMATS.money,
        formula: ({ valueNow }) => valueNow,
      },
      now: {
        title: "Leverage now",
        format: NUMBER_FORMATS.leverage,
        formula: ({ side, entry, size, price, margin, market }) =>
          `ISOLEVERAGE(${side},${entry},${size},${price},${margin},${market})`,
      },
      proposed: {
        title: "Proposed leverage",
        format: NUMBER_FORMATS.leverage,
        formula: ({ ofMarket }) => ofMarket("suits"),
      },
      change: {
        title: "Margin to add",
        format: NUMBER_FORMATS.signedMoney,
        formula: ({ second, proposed, now }) => `${second}/${proposed}-${second}/${now}`,
      },
    },
    why: ({ now, first, proposed, change }) =>
      `"Leverage is "&${timesText(now)}&" now; at a volatility of "&${percentText(first)}&" a year "&` +
      `${timesText(proposed)}&" suits: "&${figureText(change)}&" more margin, or a smaller position."`,
  };
};
