import type { Position, ProvenanceField } from "../../importing/position";
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

/** Columns whose value in this position was derived or assumed on import. */
export function derivedColumns(position: Position): PositionColumnName[] {
  return (Object.keys(PROVENANCE_COLUMNS) as ProvenanceField[])
    .filter((field) => (position.provenance[field] ?? "given") !== "given")
    .map((field) => PROVENANCE_COLUMNS[field]);
}
