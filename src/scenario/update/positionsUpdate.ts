import type { ImportResult, Position } from "../../importing/position";
import type { Cell } from "../plan/cell";
import { EXTRA_COLUMNS, extraCells, extraColumnsOf } from "../positions/extraColumns";
import type { PositionColumn } from "../positions/positionColumns";
import { positionCells } from "../positions/positionRows";
import { columnFormulas } from "./columnFormulas";
import { coverageOf } from "./coverage";
import { goneMark, isGoneMark } from "./goneMark";
import { matchRows } from "./matchRows";
import { keyOfRow, positionLabel } from "./positionKey";
import { rowChanges } from "./rowChanges";
import { standingRows, type StandingRow, type StandingTable } from "./standingTable";
import type { UpdateSummary } from "./updateSummary";

/** New contents of cells, by column; R1C1 where a formula. */
export type RowCells = ReadonlyMap<string, Cell>;

/** What an update writes: pure data, made before anything is written. */
export interface PositionsUpdate {
  readonly summary: Omit<UpdateSummary, "sheetName" | "tableName">;
  /** Columns to append to the table first. */
  readonly columns: readonly PositionColumn[];
  /** Changed cells by row, from 0. */
  readonly cells: ReadonlyMap<number, RowCells>;
  /** The position that a changed or appended row holds now, for its looks. */
  readonly positions: ReadonlyMap<number, Position>;
  /** Whole rows to append. */
  readonly added: readonly { readonly position: Position; readonly cells: RowCells }[];
  /** Rows to strike through, and rows that are back. */
  readonly struck: ReadonlyMap<number, boolean>;
}

function labelOfRow(row: StandingRow): string {
  return positionLabel(row.text("Market"), row.text("Side").toLowerCase(), row.text("Account"));
}

function labelOfPosition({ market, symbol, side, account }: Position): string {
  return positionLabel(market || symbol, side, account ?? "");
}

/** Columns that the import needs and the table lacks; accounts, that is: notes alone are not worth one. */
function missingColumns(table: StandingTable, positions: readonly Position[]): PositionColumn[] {
  return extraColumnsOf(positions).filter(
    ({ name }) => name === "Account" && !table.header.includes(name)
  );
}

function cellsOfNewRow(
  position: Position,
  header: readonly string[],
  formulas: RowCells
): RowCells {
  const cells = new Map<string, Cell>();
  const imported: Record<string, Cell> = { ...positionCells(position), ...extraCells(position) };
  for (const name of header) {
    const cell = imported[name] ?? formulas.get(name) ?? null;
    if (cell !== null) cells.set(name, cell);
  }
  return cells;
}

/** What an import changes in a table: matched rows are updated, new ones appended, vanished ones marked. */
export function positionsUpdate(
  result: ImportResult,
  table: StandingTable,
  importedAt: Date
): PositionsUpdate {
  const rows = standingRows(table);
  const { pairs, added, left } = matchRows(rows, result.positions);
  const columns = missingColumns(table, result.positions);
  const header = [...table.header, ...columns.map(({ name }) => name)];
  const ofColumns = columnFormulas(table);
  const formulas = new Map(
    [...ofColumns].map(([name, formula]): [string, Cell] => [name, { formula }])
  );
  const checks = ofColumns.get("Check");
  const extra: readonly string[] = EXTRA_COLUMNS.map(({ name }) => name);

  const cells = new Map<number, RowCells>();
  const positions = new Map<number, Position>();
  const struck = new Map<number, boolean>();
  const changed: UpdateSummary["changed"] = [];
  const kept: UpdateSummary["kept"] = [];
  for (const { row, position } of pairs) {
    const label = labelOfRow(row);
    const changes = rowChanges(row, position);
    const written = new Map(
      [...changes.cells].filter(([name]) => !extra.includes(name) || header.includes(name))
    );
    if (isGoneMark(row.text("Check"))) {
      written.set("Check", formulas.get("Check") ?? null);
      struck.set(row.index, false);
    }
    if (written.size) {
      cells.set(row.index, written);
      positions.set(row.index, position);
      changed.push({ label, columns: [...written.keys()] });
    }
    if (changes.kept.length) kept.push({ label, columns: [...changes.kept] });
  }

  const isCovered = coverageOf(result, rows);
  const missing = left.filter((row) => isCovered(row) && !isGoneMark(row.text("Check")));
  const [vanished, unmentioned] = result.partial ? [[], missing] : [missing, []];
  for (const row of vanished) {
    struck.set(row.index, true);
    const check = row.cell("Check");
    const isOurs = check.formula === checks || (check.formula ?? check.value) === "";
    if (isOurs) cells.set(row.index, new Map([["Check", goneMark(importedAt)]]));
  }
  return {
    summary: {
      added: added.map(labelOfPosition),
      changed,
      unchanged: pairs.length - changed.length,
      vanished: vanished.map(labelOfRow),
      unmentioned: unmentioned.map(labelOfRow),
      kept,
      untouched: left.filter((row) => keyOfRow(row)).length - missing.length,
    },
    columns,
    cells,
    positions,
    added: added.map((position) => ({
      position,
      cells: cellsOfNewRow(position, header, formulas),
    })),
    struck,
  };
}
