import { area, fixedAddressOf, fixedCell, inColumn, type Area } from "../plan/area";
import { bodyRow, FIRST_COLUMN, type ScenarioLayout } from "./scenarioLayout";

/** Columns of the book: the positions as formulas read them from the table. */
export const BOOK_COLUMNS = [
  { key: "side", title: "Side" },
  { key: "contract", title: "Contract" },
  { key: "size", title: "Size" },
  { key: "entry", title: "Entry" },
  { key: "price", title: "Price now" },
  { key: "leverage", title: "Leverage at entry" },
  { key: "margin", title: "Margin" },
  { key: "fundingRate", title: "Funding rate" },
  { key: "maintenance", title: "Maintenance now" },
  { key: "counted", title: "Counted" },
  { key: "direction", title: "Direction" },
  { key: "coinPrice", title: "To account currency ×" },
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

/** `$E60`: the figure of one position, from 0. */
export function bookCell(layout: ScenarioLayout, key: BookKey, position: number): string {
  return inColumn(bodyRow(layout.book) + position, columnOf(key));
}

/** `$M$70`: how many positions are counted. */
export function countedTotal(layout: ScenarioLayout): string {
  return fixedCell(bodyRow(layout.book) + layout.positions, columnOf("counted"));
}

/** Rows of labels beside the book. */
export function bookLabels(layout: ScenarioLayout): Area {
  return area(bodyRow(layout.book), FIRST_COLUMN - 1, layout.positions);
}
