import { area } from "../plan/area";
import { formula } from "../plan/cell";
import type { Dashboard } from "./Dashboard";
import { LABEL, LAST } from "./dashboardColumns";

/** The correlations of the markets that sheet Prices has, pair by pair. */
export function putCorrelations({ draft, layout, sources }: Dashboard): void {
  const { prices } = sources;
  if (!prices?.block) return;
  const markets = prices.markets.slice(0, LAST - LABEL).map(({ market }) => market);
  const heading = layout.correlations;
  const first = heading + 2;
  draft.heading(heading, LABEL, LAST, "Correlations of daily returns, from sheet Prices");
  draft.put(first - 1, LABEL, [["Market", ...markets]]);
  draft.style(area(first - 1, LABEL), "headerText");
  draft.style(area(first - 1, LABEL + 1, 1, markets.length), "header");
  draft.height(first - 1, 32);
  draft.put(
    first,
    LABEL,
    markets.map((market, row) => [
      market,
      ...markets.map((_, column) =>
        formula(`INDEX(CORRELATIONS(${prices.block}),${row + 1},${column + 1})`)
      ),
    ])
  );
  const figures = area(first, LABEL + 1, markets.length, markets.length);
  draft.style(area(first, LABEL, markets.length, markets.length + 1), "body");
  draft.style(area(first, LABEL, markets.length), "words");
  draft.style(figures, "figures");
  draft.format(figures, "0.00");
  draft.heat(figures);
}
