import { addressOf, area } from "../../scenario";
import type { Operation } from "../write/operation";
import type { TableState } from "./tableState";

/** Sets the number format of one cell of a table's body; row and column count from 0 within it. */
export function numberFormatOperation(
  { place }: TableState,
  row: number,
  column: number,
  code: string
): Operation {
  const at = addressOf(area(place.row + 1 + row, place.column + column));
  return {
    bytes: 400,
    step: "Formatting",
    queue(sheet) {
      sheet.getRange(at).numberFormat = [[code]];
    },
  };
}
