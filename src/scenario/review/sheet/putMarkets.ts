import { cellOfMarket } from "../../book/following";
import { chosenFor } from "../../book/marketAssumptions";
import { marketText } from "../../book/plainRate";
import { NUMBER_FORMATS } from "../../format/numberFormats";
import { area, fixedCell } from "../../plan/area";
import { formula, type Cell } from "../../plan/cell";
import { REVIEW_COLUMNS } from "../reviewFollowing";
import { MARKET_COLUMN, type ReviewDraft } from "./ReviewDraft";
import { COLUMN, PRINTED_COLUMNS } from "./reviewColumns";

/** Volatility and funding by market, typed, and the leverage that suits each volatility. */
export function putMarkets(review: ReviewDraft): void {
  const { draft, layout, nameOf, follows, chosen } = review;
  const { markets, marketsHeading: heading } = layout;
  const { first } = markets;
  draft.heading(heading, COLUMN.label, PRINTED_COLUMNS - 1, "Assumptions by market");
  draft.put(first - 1, COLUMN.label, [
    ["Market", "Volatility a year", "Funding rate", "Interval, hours", "Leverage that suits"],
  ]);
  draft.style(area(first - 1, COLUMN.label), "headerText");
  draft.style(area(first - 1, COLUMN.first, 1, 4), "header");
  draft.height(first - 1, 32);
  const lines = [...review.markets, ""].map((market): Cell[] => {
    const own = market ? chosenFor(chosen, market) : chosen.otherMarkets;
    const cell = (key: keyof typeof REVIEW_COLUMNS) =>
      cellOfMarket(REVIEW_COLUMNS[key], follows, market, own?.[key]);
    const label = market ? marketText(market) : "Any other market";
    return [label, cell("volatility"), cell("fundingRate"), cell("fundingHours")];
  });
  const rows = lines.length;
  draft.put(first, COLUMN.label, lines);
  draft.put(
    first,
    MARKET_COLUMN.suits,
    lines.map((_, index) => {
      const volatility = fixedCell(first + index, MARKET_COLUMN.volatility);
      const suits = `VOLLEVERAGE(${volatility},${nameOf("targetVolatility")},${nameOf("maxLeverage")})`;
      return [formula(`MAX(1,${suits})`)];
    })
  );
  draft.style(area(first, COLUMN.label, rows, 5), "body");
  draft.style(area(first, COLUMN.label, rows), "words");
  const inputs = area(first, COLUMN.first, rows, 3);
  draft.style(inputs, "input");
  if (follows) draft.style(inputs, "follows");
  draft.define(review.marketsName, area(first, COLUMN.label, rows));
  draft.style(area(first, MARKET_COLUMN.suits, rows), "figures");
  draft.format(area(first, MARKET_COLUMN.volatility, rows), NUMBER_FORMATS.percent);
  draft.format(area(first, MARKET_COLUMN.fundingRate, rows), NUMBER_FORMATS.rate);
  draft.format(area(first, MARKET_COLUMN.fundingHours, rows), NUMBER_FORMATS.count);
  draft.format(area(first, MARKET_COLUMN.suits, rows), NUMBER_FORMATS.leverage);
  const volatilities = area(first, MARKET_COLUMN.volatility, rows);
  draft.validate(volatilities, { above: 0 }, "Annual volatility as a share above 0: 60%.");
  draft.validate(
    area(first, MARKET_COLUMN.fundingRate, rows),
    { from: -1, to: 1 },
    "Funding rate per interval, as a share. Positive: longs pay."
  );
  draft.validate(area(first, MARKET_COLUMN.fundingHours, rows), { above: 0 }, "Hours above 0.");
  draft.write(
    first + rows,
    COLUMN.label,
    follows
      ? "Volatility, funding rates and intervals are those of the Scenarios sheet; a rate that is only assumed there is left out. Funding rates of the Positions table come first."
      : "Volatility is assumed until you type yours. Funding rates of the Positions table come first; where neither they nor you give one, funding is no reason to cut a size.",
    "note"
  );
}
