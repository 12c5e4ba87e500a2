import { NUMBER_FORMATS } from "../format/numberFormats";
import { area, fixedAddressOf, fixedCell, inColumn } from "../plan/area";
import { formula, type Cell } from "../plan/cell";
import { coinOf } from "../book/coin";
import { cellOfMarket } from "../book/following";
import { chosenFor } from "../book/marketAssumptions";
import { marketText } from "../book/plainRate";
import { sameMarket } from "../book/sameMarket";
import {
  MARKET_COLUMNS,
  marketColumn,
  marketRows,
  type Dashboard,
  type MarketKey,
} from "./Dashboard";
import { DASHBOARD_COLUMNS } from "./dashboardFollowing";
import { LABEL, WORKING } from "./dashboardColumns";

const SUMMED = ["positions", "margin", "gross", "net", "profit", "funding"] as const;

const FORMATS: Partial<Record<MarketKey, string>> = {
  volatility: NUMBER_FORMATS.percent,
  used: NUMBER_FORMATS.percent,
  fundingRate: NUMBER_FORMATS.rate,
  fundingHours: NUMBER_FORMATS.count,
  positions: "#,##0",
  margin: NUMBER_FORMATS.money,
  gross: NUMBER_FORMATS.money,
  net: NUMBER_FORMATS.signedMoney,
  profit: NUMBER_FORMATS.signedMoney,
  funding: NUMBER_FORMATS.signedMoney,
};

/** The figures of one market, or of all positions whose market is not listed. */
function figures(dashboard: Dashboard, index: number): Record<(typeof SUMMED)[number], string> {
  const { table, layout } = dashboard;
  const { markets } = layout;
  const row = markets.first + index;
  const market = table.column("Market");
  const isOwn =
    index < markets.count
      ? // As texts: a rate may be typed as a number or as a text.
        `(${market}&""=${inColumn(row, LABEL)}&"")`
      : `(COUNTIF(${markets.labels()},${market})=0)`;
  const own = `${isOwn}*${table.isPosition}`;
  const cell = (key: MarketKey) => inColumn(row, marketColumn(key));
  const typed = table.column("Funding rate");
  const rate = `IF(ISNUMBER(${typed}),${typed},${cell("fundingRate")})`;
  return {
    positions: table.total(own),
    margin: table.total(`${own}*${table.margin}*${table.coinPrice}`),
    gross: table.total(`${own}*${table.exposure}`),
    net: table.total(`${own}*${table.sign}*${table.exposure}`),
    profit: table.total(`${own}*${table.profit}*${table.coinPrice}`),
    funding: table.total(
      `${own}*${table.sign}*${table.exposure}*${rate}*24/${cell("fundingHours")}`
    ),
  };
}

function volatilityUsed({ layout, sources, markets }: Dashboard, index: number): string {
  const typed = fixedCell(layout.markets.first + index, marketColumn("volatility"));
  const market = markets[index];
  const prices = sources.prices?.markets.find(
    (one) => market !== undefined && sameMarket(one.market, market)
  );
  return prices ? `IFERROR(REALIZEDVOL(${prices.reference}),${typed})` : typed;
}

/** Exposure, margin and funding by market, with what is assumed of each. */
export function putMarkets(dashboard: Dashboard): void {
  const { draft, layout, sources, options } = dashboard;
  const { marketsHeading: heading, markets } = layout;
  const { first, count } = markets;
  const width = MARKET_COLUMNS.length + 1;
  draft.heading(heading, LABEL, width, "By market");
  draft.put(first - 1, LABEL, [["Market", ...MARKET_COLUMNS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL), "headerText");
  draft.style(area(first - 1, LABEL + 1, 1, width - 1), "header");
  draft.style(area(first - 1, marketColumn("tiers")), "headerText");
  draft.height(first - 1, 32);
  const lines = [...dashboard.markets, ""].map((market) => {
    const own = chosenFor(options, market);
    const cell = (key: keyof typeof DASHBOARD_COLUMNS) =>
      cellOfMarket(DASHBOARD_COLUMNS[key], sources.follows, market, own?.[key]);
    return {
      market,
      label: market ? marketText(market) : "Any other market",
      volatility: cell("volatility"),
      funding: [cell("fundingRate"), cell("fundingHours")],
    };
  });
  draft.put(
    first,
    LABEL,
    lines.map(({ label, volatility }): Cell[] => [label, volatility])
  );
  draft.put(
    first,
    marketColumn("used"),
    lines.map((_, index) => [formula(volatilityUsed(dashboard, index))])
  );
  draft.put(
    first,
    marketColumn("fundingRate"),
    lines.map(({ funding }): Cell[] => funding)
  );
  draft.put(
    first,
    marketColumn("positions"),
    lines.map((_, index) => {
      const own = figures(dashboard, index);
      const label = inColumn(first + index, LABEL);
      const tiers = index < count ? `IFERROR(CONCAT(INDEX(MARGINTIERS(${label}),2,6)),"")` : `""`;
      return [...SUMMED.map((key) => formula(own[key])), formula(tiers)];
    })
  );
  draft.put(first - 1, WORKING, [["Coin", "Net × volatility"]]);
  draft.put(
    first,
    WORKING,
    lines.map(({ market, label }): Cell[] => [coinOf(market) || label])
  );
  draft.put(
    first,
    WORKING + 1,
    lines.map((_, index) => {
      const cell = (key: MarketKey) => inColumn(first + index, marketColumn(key));
      return [formula(`${cell("net")}*${cell("used")}`)];
    })
  );
  draft.style(area(first - 1, WORKING, lines.length + 1, 2), "subtitle");
  const total = first + count + 1;
  draft.put(total, LABEL, [["Total"]]);
  draft.put(total, marketColumn("positions"), [
    SUMMED.map((key) => formula(`SUM(${fixedAddressOf(marketRows(layout, key))})`)),
  ]);
  draft.style(area(first, LABEL, count + 1, width), "body");
  draft.style(area(first, LABEL, count + 2), "words");
  draft.style(area(total, LABEL, 1, width), "total");
  draft.style(area(first, LABEL + 1, count + 2, width - 2), "figures");
  draft.style(marketRows(layout, "tiers"), "words");
  for (const { key } of MARKET_COLUMNS) {
    const { row, column, rows } = marketRows(layout, key);
    const code = FORMATS[key];
    if (code) draft.format(area(row, column, rows + 1), code);
  }
  for (const key of ["volatility", "fundingRate", "fundingHours"] as const) {
    const at = marketRows(layout, key);
    draft.style(at, "input");
    if (sources.follows) draft.style(at, "follows");
    if (key === "fundingRate") {
      draft.validate(at, { from: -1, to: 1 }, "Funding rate per interval. Positive: longs pay.");
    } else {
      draft.validate(at, { above: 0 }, "A number above 0.");
    }
  }
  draft.define(dashboard.nameOf("Markets"), area(first, LABEL, lines.length));
  draft.write(
    total + 1,
    LABEL,
    sources.follows
      ? `Volatility, funding rates and intervals are those of the Scenarios sheet${sources.prices ? ", volatility of sheet Prices where it has the market" : ""}. Funding rates of the Positions table come first.`
      : sources.prices
        ? "Volatility: of sheet Prices where it has the market, else as typed. Funding rates of the Positions table come first."
        : "Volatility is assumed until you type yours, or keep closes in a sheet Prices (row 1: the markets as here) before you make this sheet. Funding rates of the Positions table come first.",
    "note"
  );
}
