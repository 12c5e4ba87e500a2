import { figureText, percentText } from "../../../book/formulaWords";
import { NUMBER_FORMATS } from "../../../format/numberFormats";
import { fixedAddressOf, fixedCell } from "../../../plan/area";
import type { KindBlockOf } from "../kindBlock";
import { columnOf, weightOf, type ReviewDraft } from "../ReviewDraft";
import { COLUMN, type ColumnName } from "../reviewColumns";

/** 1 for the rows of the table between which margin may move: linear ones of one venue. */
export function isMovable({ table, nameOf }: ReviewDraft): string {
  const venue = `(TRIM(${table.column("Venue")})=TRIM(${nameOf("moveVenue")}))`;
  return `((${table.column("Contract")}<>"inverse")*${venue})`;
}

/** The same margin, spread so that all liquidations are equally unlikely. */
export const moveMarginBlock: KindBlockOf = (review) => {
  const { table, layout, nameOf } = review;
  const block = layout.kinds.moveMargin;
  const range = (name: ColumnName) => fixedAddressOf(columnOf(block, name));
  const movable = isMovable(review);
  // How many positions could take part; stands beside the heading.
  const count = fixedCell(block.heading, COLUMN.key);
  const half = block.rows / 2;
  const nth = (rank: number) =>
    rank < half
      ? `${rank + 1}`
      : `IF(${count}<=${block.rows},${rank + 1},${count}-${block.rows - rank - 1})`;
  const days = nameOf("days");
  const moved = `(SUMIF(${range("change")},">0")/SUM(${range("now")}))`;
  const weight = weightOf(review, "moveMargin");
  return {
    kind: "moveMargin",
    heading:
      "Move margin between linear positions of a venue, of many the four nearest and the four farthest: chances of liquidation differ",
    changes: "Margin",
    key: (_cells, rank) => `IFERROR(AGGREGATE(15,6,${table.distance}/${movable},${nth(rank)}),"")`,
    place: ({ key }, rank) => {
      const nearer = table.total(`(${table.distance}<${key})*${movable}`);
      return `IF(ISNUMBER(${key}),IFERROR(AGGREGATE(15,6,${table.place}/(${table.distance}=${key})/${movable},${nth(rank)}-${nearer}),""),"")`;
    },
    figures: {
      first: {
        title: "Chance now",
        format: NUMBER_FORMATS.percent,
        formula: ({ side, price, liquidation, volatility }) =>
          `LIQPROB(${side},${price},${liquidation},${volatility},${days})`,
      },
      second: {
        title: "Chance then",
        format: NUMBER_FORMATS.percent,
        formula: ({ side, price, entry, size, market, proposed, volatility }) =>
          `IF(ISNUMBER(${proposed}),LIQPROB(${side},${price},ISOLIQ(${side},${entry},${size},,${market},${proposed}),${volatility},${days}),"")`,
      },
      now: { title: "Margin now", format: NUMBER_FORMATS.money, formula: ({ margin }) => margin },
      proposed: {
        title: "Proposed margin",
        format: NUMBER_FORMATS.money,
        formula: (_cells, rank) =>
          `IFERROR(SUMPRODUCT(INDEX(REALLOCATE(${range("side")},${range("entry")},${range("size")},${range("price")},` +
          `${range("volatility")},SUM(${range("now")}),${range("market")},${days}),${rank + 1})),"none")`,
      },
      change: {
        title: "Move",
        format: NUMBER_FORMATS.signedMoney,
        formula: ({ proposed, now }) => `IF(ISNUMBER(${proposed}),${proposed}-${now},"")`,
      },
    },
    // One thing to do for all rows; it stands with the position that receives the most.
    urgency: ({ change }) =>
      `IF(ISNUMBER(${change}),IF(${change}=MAX(${range("change")}),IF(${moved}>${nameOf("moveShare")},` +
      `IF(${weight}>0,${weight}*MIN(1,${moved}),""),""),""),"")`,
    why: ({ urgency, second }) => {
      const giving = `INDEX(${range("label")},MATCH(MIN(${range("change")}),${range("change")},0))`;
      const moves = `SUMIF(${range("change")},">0")`;
      return (
        `IF(ISNUMBER(${urgency}),"Moves "&${figureText(moves)}&", most from "&${giving}&". Chance of liquidation in "&${days}&" days: up to "&` +
        `${percentText(`MAX(${range("first")})`)}&" now, "&${percentText(second)}&" for each of "&COUNT(${range("now")})&" then.","")`
      );
    },
  };
};
