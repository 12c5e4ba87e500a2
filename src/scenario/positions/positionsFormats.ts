import type { Position } from "../../importing/position";
import { NUMBER_FORMATS } from "../format/numberFormats";
import { priceFormat, sizeFormat } from "../format/priceFormat";
import { area } from "../plan/area";
import type { SheetDraft } from "../plan/SheetDraft";
import type { ColumnContent, PositionColumn } from "./positionColumns";

/** The number format of a cell of a position: prices and sizes by the position, the rest by the column. */
export function formatOfPosition(content: ColumnContent, position: Position | undefined): string {
  const inverse = position?.contract === "inverse";
  switch (content) {
    case "price":
      return priceFormat(Number(position?.entry));
    case "size":
      return sizeFormat(position?.size);
    case "money":
      return inverse ? NUMBER_FORMATS.coins : NUMBER_FORMATS.money;
    case "signedMoney":
      return inverse ? NUMBER_FORMATS.signedCoins : NUMBER_FORMATS.signedMoney;
    case "leverage":
      return NUMBER_FORMATS.leverage;
    case "rate":
      return NUMBER_FORMATS.rate;
    case "share":
      return NUMBER_FORMATS.percent;
    case "text":
    case "choice":
      return "General";
  }
}

/** Number formats and looks of the table's body. */
export function formatPositions(
  draft: SheetDraft,
  firstRow: number,
  positions: readonly Position[],
  columns: readonly PositionColumn[]
): void {
  columns.forEach(({ content, typed }, column) => {
    const codes = positions.map((position) => formatOfPosition(content, position));
    if (codes.some((code) => code !== "General")) draft.formatDown(firstRow, column, codes);
    const body = area(firstRow, column, positions.length);
    draft.style(body, typed ? "input" : "calculated");
    draft.style(body, content === "text" || content === "choice" ? "words" : "figures");
  });
}
