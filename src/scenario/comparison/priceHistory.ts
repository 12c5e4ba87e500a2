import { area, fixedAddressOf, fixedCell, type Area } from "../plan/area";
import { formula } from "../plan/cell";
import type { Comparison } from "./comparison";
import { marketLabel } from "./marketColumns";
import {
  bodyRow,
  FIRST_COLUMN,
  LABEL_COLUMN,
  PRICE_ROWS,
  type ScenarioLayout,
} from "./scenarioLayout";

/** Pasted prices of the hedge's market. */
export function hedgePrices(layout: ScenarioLayout): string {
  return fixedAddressOf(column(layout, 0));
}

/** Pasted prices of a market of the book, from 0. */
export function marketPrices(layout: ScenarioLayout, market: number): string {
  return fixedAddressOf(column(layout, market + 1));
}

function column(layout: ScenarioLayout, place: number): Area {
  return area(bodyRow(layout.prices), FIRST_COLUMN + place, PRICE_ROWS);
}

const NOTE =
  "Optional. Paste closes of the same days, oldest first, a column a market; daily ones, since a year counts 365 of them. " +
  "Three or more of a market replace its typed volatility; with as many of the hedge, they give its hedge ratio too.";

/** The last block: cells for a price history, which volatilities and hedge ratios are taken from. */
export function putPriceHistory({ draft, layout, markets, nameOf }: Comparison): void {
  const heading = layout.prices;
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, "Price history");
  draft.write(heading, FIRST_COLUMN, NOTE, "remark");
  const titles = heading + 1;
  draft.put(titles, LABEL_COLUMN, [
    [
      "Day (optional)",
      formula(`"Hedge: "&${nameOf("HedgeMarket")}`),
      ...markets.map((_, market) => formula(marketLabel(layout, market))),
    ],
  ]);
  draft.style(area(titles, LABEL_COLUMN), "headerText");
  draft.style(area(titles, FIRST_COLUMN, 1, markets.length + 1), "header");
  draft.height(titles, 32);
  const cells = area(titles + 1, LABEL_COLUMN, PRICE_ROWS, markets.length + 2);
  draft.style(cells, "input");
  draft.validate(
    area(titles + 1, FIRST_COLUMN, PRICE_ROWS, markets.length + 1),
    { above: 0 },
    "A price is a number above 0."
  );
}

/** `C900`: where the first price goes, for a text that says so. */
export function firstPriceCell(layout: ScenarioLayout): string {
  return fixedCell(bodyRow(layout.prices), FIRST_COLUMN).replace(/\$/g, "");
}
