import { MarketCells } from "../book/marketCells";
import type { Following } from "../book/following";
import type { WholeTable } from "../book/wholeTable";
import { area, fixedAddressOf, fixedCell, inColumn, type Area } from "../plan/area";
import type { SheetDraft } from "../plan/SheetDraft";
import { FIRST, LABEL, WORKING } from "./dashboardColumns";
import type { DashboardInput, InputKey } from "./dashboardInputs";
import type { DashboardOptions, DashboardSources } from "./dashboardOptions";

/** Columns of the table of markets. */
export const MARKET_COLUMNS = [
  { key: "volatility", title: "Volatility a year, typed" },
  { key: "used", title: "Volatility used" },
  { key: "fundingRate", title: "Funding rate" },
  { key: "fundingHours", title: "Interval, hours" },
  { key: "positions", title: "Positions" },
  { key: "margin", title: "Margin used" },
  { key: "gross", title: "Exposure, gross" },
  { key: "net", title: "Exposure, net" },
  { key: "profit", title: "Unrealised P&L" },
  { key: "funding", title: "Funding a day (paid +)" },
  { key: "tiers", title: "Tier table of" },
] as const;

export type MarketKey = (typeof MARKET_COLUMNS)[number]["key"];

export function marketColumn(key: MarketKey): number {
  return FIRST + MARKET_COLUMNS.findIndex((column) => column.key === key);
}

/** Where the blocks of the sheet stand; each number is the row of a heading. */
export interface DashboardLayout {
  readonly account: number;
  readonly nearest: number;
  readonly nearestCount: number;
  readonly charts: number;
  readonly marketsHeading: number;
  readonly markets: MarketCells;
  readonly correlations: number;
}

/** Rows of the two lists on top. */
const LIST_ROWS = 16;
export const CHART_ROWS = 15;
const MOST_NEAREST = 12;
const FEWEST_NEAREST = 5;

export function dashboardLayout(positions: number, marketCount: number): DashboardLayout {
  const account = 7;
  const nearest = account + LIST_ROWS + 1;
  const nearestCount = Math.min(MOST_NEAREST, Math.max(FEWEST_NEAREST, positions));
  const charts = nearest + nearestCount + 3;
  const marketsHeading = charts + CHART_ROWS + 1;
  const markets = new MarketCells(marketsHeading + 2, LABEL, marketCount);
  return {
    account,
    nearest,
    nearestCount,
    charts,
    marketsHeading,
    markets,
    correlations: markets.first + marketCount + 4,
  };
}

/** What the blocks of a Dashboard sheet are made of. */
export interface Dashboard {
  readonly draft: SheetDraft;
  readonly layout: DashboardLayout;
  readonly table: WholeTable;
  /** Markets that the sheet lists. */
  readonly markets: readonly string[];
  readonly following: Following;
  readonly options: DashboardOptions;
  readonly inputs: readonly DashboardInput[];
  readonly sources: DashboardSources;
  /** `Dashboard_Capital` */
  readonly nameOf: (key: InputKey | "Capital" | "Markets") => string;
}

/** The markets and the row of all others, in a column. */
export function marketRows({ markets }: DashboardLayout, key: MarketKey): Area {
  return area(markets.first, marketColumn(key), markets.count + 1);
}

export function marketRange(layout: DashboardLayout, key: MarketKey): string {
  return fixedAddressOf(marketRows(layout, key));
}

/** Beside the markets: the coin of each. */
export function coinRange({ markets }: DashboardLayout): string {
  return fixedAddressOf(area(markets.first, WORKING, markets.count + 1));
}

/** Beside the markets: net exposure × volatility of each. */
export function moveRange({ markets }: DashboardLayout): string {
  return fixedAddressOf(area(markets.first, WORKING + 1, markets.count + 1));
}

/** The total of a column of the table of markets. */
export function marketTotal({ markets }: DashboardLayout, key: MarketKey): string {
  return fixedCell(markets.first + markets.count + 1, marketColumn(key));
}

/** Days of volatility until liquidation, for every row of the table. */
export function daysAway({ table, layout }: Dashboard): string {
  const volatility = layout.markets.forAll(table, marketColumn("used"));
  return `(${table.distance}/${volatility}*SQRT(365))`;
}

/** The name of the position whose place stands in the workings of this row. */
export function labelOfPlace({ table }: Dashboard, row: number, column = WORKING): string {
  const place = inColumn(row, column);
  const market = `INDEX(${table.column("Market")},${place})`;
  const name = `IF(${market}="","Position "&${place},${market})`;
  return `IF(ISNUMBER(${place}),${name}&" "&LOWER(TRIM(INDEX(${table.column("Side")},${place}))),"")`;
}

/** The first place where an array has a value. */
export function placeWhere({ table }: Dashboard, array: string, value: string): string {
  return `IFERROR(AGGREGATE(15,6,${table.place}/(${array}=${value})/${table.isPosition},1),"")`;
}
