import type { Position } from "../../importing/position";
import { isFormula, type Cell } from "../plan/cell";
import { extraCells } from "../positions/extraColumns";
import type { PositionColumnName } from "../positions/positionColumns";
import { positionCells, provenanceOf } from "../positions/positionRows";
import type { StandingRow } from "./standingTable";

/** What an import does to one row. */
export interface RowChanges {
  /** New contents by column; `null` empties the cell. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Columns whose imported figure was not written, since a formula of the user stands there. */
  readonly kept: readonly string[];
}

/** Columns that tell which position it is; they matched. */
const KEY_COLUMNS: readonly string[] = ["Venue", "Market", "Side"];
/** Filled where empty, else as a person left them. */
const OWN_COLUMNS: readonly string[] = ["Stop", "Account", "Notes"];
/** Figures of one state of a position: of no use after it has changed. */
const STATE_COLUMNS: readonly PositionColumnName[] = ["Margin", "Venue liquidation"];
const STATE_SETTERS: readonly PositionColumnName[] = ["Size", "Entry", "Leverage", "Margin"];

function equal(old: unknown, next: Cell): boolean {
  if (next === null) return old === "";
  if (typeof next !== "string") return old === next;
  return String(old).trim().toLowerCase() === next.trim().toLowerCase();
}

/** True where what the import says is only supposed, so that it must not replace what stands there. */
function isSupposed(position: Position, column: string, next: Cell): boolean {
  return next === "unknown" || provenanceOf(position, column) === "assumed";
}

/** The imported figures against a row: figures replace figures; what a person put there stays. */
export function rowChanges(row: StandingRow, position: Position): RowChanges {
  const cells = new Map<string, Cell>();
  const kept: string[] = [];
  const imported: Record<string, Cell> = { ...positionCells(position), ...extraCells(position) };
  for (const [column, next] of Object.entries(imported)) {
    if (KEY_COLUMNS.includes(column) || next === null || isFormula(next)) continue;
    const { value, formula } = row.cell(column);
    if (equal(value, next)) continue;
    const isEmpty = value === "" && formula === undefined;
    if (!isEmpty && OWN_COLUMNS.includes(column)) continue;
    if (!isEmpty && isSupposed(position, column, next)) continue;
    if (formula === undefined) cells.set(column, next);
    else kept.push(column);
  }
  if (STATE_SETTERS.some((column) => cells.has(column))) {
    for (const column of STATE_COLUMNS) {
      const { value, formula } = row.cell(column);
      const isGiven = (imported[column] ?? null) !== null;
      if (!isGiven && value !== "" && formula === undefined) cells.set(column, null);
    }
  }
  return { cells, kept };
}
