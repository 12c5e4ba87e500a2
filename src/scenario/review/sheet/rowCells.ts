import { cellOf, MARKET_COLUMN, type ReviewDraft } from "./ReviewDraft";
import type { PositionColumnName } from "../../positions/positionColumns";

/** Cells of one row of a block, for the formulas of the row. */
export function rowCells({ table, layout }: ReviewDraft, row: number) {
  const place = cellOf(row, "place");
  const typed = (name: PositionColumnName) => `INDEX(${table.column(name)},${place})`;
  const cell = (name: Parameters<typeof cellOf>[1]) => cellOf(row, name);
  const size = cell("size");
  const value = (price: string) =>
    `IF(${typed("Contract")}="inverse",${size}/${price},${size}*${price})`;
  const market = cell("market");
  return {
    ...{ place, typed, cell, market, size },
    side: cell("side"),
    entry: cell("entry"),
    price: cell("price"),
    margin: cell("margin"),
    liquidation: cell("liquidation"),
    volatility: cell("volatility"),
    fundingHours: cell("fundingHours"),
    leastMargin: cell("leastMargin"),
    first: cell("first"),
    second: cell("second"),
    now: cell("now"),
    proposed: cell("proposed"),
    change: cell("change"),
    urgency: cell("urgency"),
    key: cell("key"),
    isInverse: `${typed("Contract")}="inverse"`,
    valueNow: value(cell("price")),
    valueAtEntry: value(cell("entry")),
    /** A price so far against the position. */
    away: (share: string) => `${cell("price")}*(1+IF(${cell("side")}="short",1,-1)*${share})`,
    ofMarket: (column: keyof typeof MARKET_COLUMN) =>
      layout.markets.forOne(market, MARKET_COLUMN[column]),
  };
}

export type RowCells = ReturnType<typeof rowCells>;

/** What the workings of a row read from the table. */
export function workingsOf(cells: RowCells): Record<string, string> {
  const { place, typed, entry, market, valueAtEntry } = cells;
  const there = (expression: string) => `IF(${place}="","",${expression})`;
  return {
    market: there(`IF(${typed("Market")}="","",${typed("Market")})`),
    side: there(`LOWER(TRIM(${typed("Side")}))`),
    size: there(typed("Size")),
    entry: there(typed("Entry")),
    price: there(`IF(ISNUMBER(${typed("Mark")}),${typed("Mark")},${entry})`),
    margin: there(
      `IF(ISNUMBER(${typed("Margin")}),${typed("Margin")},${valueAtEntry}/${typed("Leverage")})`
    ),
    liquidation: there(`IFERROR(${typed("Liquidation")},"")`),
    volatility: there(cells.ofMarket("volatility")),
    fundingHours: there(cells.ofMarket("fundingHours")),
    leastMargin: there(`IF(ISNUMBER(${typed("Leverage")}),${valueAtEntry}/${typed("Leverage")},0)`),
    label: there(`IF(${market}="","Position "&${place},${market})&" "&${cells.side}`),
  };
}
