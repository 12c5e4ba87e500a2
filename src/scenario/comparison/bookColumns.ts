import { area, fixedAddressOf, fixedCell, inColumn, type Area } from "../plan/area";
import type { Which } from "./callsPerCell";
import {
  bodyRow,
  FIRST_COLUMN,
  INDEX_COLUMN,
  LABEL_COLUMN,
  type ScenarioLayout,
} from "./scenarioLayout";

/** Columns of the book: the positions as formulas read them from the table. */
export const BOOK_COLUMNS = [
  { key: "side", title: "Side" },
  { key: "contract", title: "Contract" },
  { key: "size", title: "Size" },
  { key: "entry", title: "Entry" },
  { key: "price", title: "Price now" },
  { key: "margin", title: "Margin" },
  { key: "leverage", title: "Leverage at entry" },
  { key: "fundingRate", title: "Funding rate" },
  { key: "fundingHours", title: "Funding interval, hours" },
  { key: "maintenance", title: "Maintenance now" },
  { key: "counted", title: "Counted" },
  { key: "direction", title: "Direction" },
  { key: "coinPrice", title: "To account currency ×" },
  { key: "valueAtEntry", title: "Value at entry" },
  { key: "feeRate", title: "Trading fee" },
  { key: "volatility", title: "Volatility" },
  { key: "hedgeRatio", title: "Hedge ratio" },
  { key: "marketRow", title: "Row in the table of markets" },
  { key: "keptFee", title: "Fee to close kept in the margin" },
  { key: "feeSign", title: "Value at bankruptcy falls" },
  { key: "market", title: "Market" },
] as const;

export type BookKey = (typeof BOOK_COLUMNS)[number]["key"];

function columnOf(key: BookKey): number {
  return FIRST_COLUMN + BOOK_COLUMNS.findIndex((column) => column.key === key);
}

/** A column of the book over all positions. */
export function bookArea(layout: ScenarioLayout, key: BookKey): Area {
  return area(bodyRow(layout.book), columnOf(key), layout.positions);
}

/** `$E$60:$E$69` */
export function bookRange(layout: ScenarioLayout, key: BookKey): string {
  return fixedAddressOf(bookArea(layout, key));
}

/** `$E60`, the figure of one position from 0, or `$E$60:$E$69`, those of all. */
export function bookFigure(layout: ScenarioLayout, key: BookKey, which: Which): string {
  if (which === "all") return bookRange(layout, key);
  return inColumn(bodyRow(layout.book) + which, columnOf(key));
}

/** `$M$70`: how many positions are counted. */
export function countedTotal(layout: ScenarioLayout): string {
  return fixedCell(bodyRow(layout.book) + layout.positions, columnOf("counted"));
}

/** Names of the positions, as every block shows them. */
export function bookLabels(layout: ScenarioLayout): Area {
  return area(bodyRow(layout.book), LABEL_COLUMN, layout.positions);
}

export function bookLabel(layout: ScenarioLayout, which: Which): string {
  const labels = bookLabels(layout);
  return which === "all" ? fixedAddressOf(labels) : inColumn(labels.row + which, labels.column);
}

/** Places of the positions in the table, from 1. */
export function bookIndex(layout: ScenarioLayout, which: Which): string {
  const at = area(bodyRow(layout.book), INDEX_COLUMN, layout.positions);
  return which === "all" ? fixedAddressOf(at) : inColumn(at.row + which, at.column);
}
