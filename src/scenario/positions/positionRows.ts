import type { Position, Provenance, ProvenanceField } from "../../importing/position";
import type { Cell } from "../plan/cell";
import type { PositionColumnName } from "./positionColumns";

/** A decimal text as the number that a cell holds: the nearest double. */
function numberCell(text: string | undefined): Cell {
  return text === undefined || text === "" ? null : Number(text);
}

type TypedCells = Partial<Record<PositionColumnName, Cell>>;

/** What an imported position puts in the typed columns of its row. */
export function positionCells(position: Position): TypedCells {
  return {
    Venue: position.venue || null,
    Market: position.market || null,
    Side: position.side,
    Size: numberCell(position.size),
    Entry: numberCell(position.entry),
    Mark: numberCell(position.mark),
    Leverage: numberCell(position.leverage),
    Margin: numberCell(position.margin),
    "Funding rate": numberCell(position.fundingRate),
    Stop: numberCell(position.stop),
    "Venue liquidation": numberCell(position.venueLiquidation),
    Contract: position.contract,
    "Margin mode": position.marginMode,
  };
}

const PROVENANCE_COLUMNS: Record<ProvenanceField, PositionColumnName> = {
  side: "Side",
  size: "Size",
  entry: "Entry",
  mark: "Mark",
  leverage: "Leverage",
  margin: "Margin",
  fundingRate: "Funding rate",
  contract: "Contract",
  marginMode: "Margin mode",
};

const PROVENANCE_FIELDS = new Map<string, ProvenanceField>(
  (Object.keys(PROVENANCE_COLUMNS) as ProvenanceField[]).map((field) => [
    PROVENANCE_COLUMNS[field],
    field,
  ])
);

/** Where the value of a column comes from in this position. */
export function provenanceOf(position: Position, column: string): Provenance {
  const field = PROVENANCE_FIELDS.get(column);
  return (field && position.provenance[field]) ?? "given";
}

/** Columns whose value in this position was derived or assumed on import. */
export function derivedColumns(position: Position): PositionColumnName[] {
  return Object.values(PROVENANCE_COLUMNS).filter(
    (column) => provenanceOf(position, column) !== "given"
  );
}
