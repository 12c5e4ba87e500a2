import type { PositionColumnName, Proposal } from "../../scenario";
import { SheetsError } from "../SheetsError";
import type { TableState } from "../update/tableState";

/**
 * Refuses proposals for rows that have changed since the review: sorted, replaced, or typed over.
 * @throws SheetsError that names the first such row
 */
export function requireSamePositions(
  { name, header, rows, place }: TableState,
  proposals: readonly Proposal[]
): void {
  for (const { at } of proposals) {
    const cell = (column: PositionColumnName) => rows[at.row]?.[header.indexOf(column)]?.value;
    const text = (column: PositionColumnName) => String(cell(column) ?? "").trim();
    const isSame =
      text("Market") === at.market &&
      text("Side").toLowerCase() === at.side &&
      cell("Size") === at.size &&
      cell("Entry") === at.entry;
    if (isSame) continue;
    throw new SheetsError(
      "badPositions",
      `Row ${place.row + 2 + at.row} of table ${name} no longer holds ${at.market || "the position"} ${at.side} ` +
        `with size ${at.size} and entry ${at.entry}. Review the positions again, then write the proposal.`
    );
  }
}
