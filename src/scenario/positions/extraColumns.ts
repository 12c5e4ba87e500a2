import type { Position } from "../../importing/position";
import type { PositionColumn } from "./positionColumns";

/** Columns that follow the others where a position has something for them. */
export const EXTRA_COLUMNS = [
  { name: "Account", content: "text", typed: true, width: 16 },
  { name: "Notes", content: "text", typed: true, width: 30 },
] as const satisfies readonly PositionColumn[];

export type ExtraColumnName = (typeof EXTRA_COLUMNS)[number]["name"];

/** What an imported position puts in each of them. */
export function extraCells({ account, notes }: Position): Record<ExtraColumnName, string | null> {
  return { Account: account || null, Notes: notes || null };
}

/** Those that these positions need, in their order. */
export function extraColumnsOf(positions: readonly Position[]): PositionColumn[] {
  const cells = positions.map(extraCells);
  return EXTRA_COLUMNS.filter(({ name }) => cells.some((row) => row[name] !== null));
}
