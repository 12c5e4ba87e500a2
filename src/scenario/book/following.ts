import { followedName, type FollowedComparison } from "../comparison/followedComparison";
import { area, fixedCell } from "../plan/area";
import type { SheetDraft } from "../plan/SheetDraft";
import { PALETTE } from "../plan/style";
import { formula, type Cell, type Formula } from "../plan/cell";

/** A named cell that follows the Scenarios sheet where there is one. */
export interface FollowingName {
  /** Without the prefix of its sheet. */
  readonly key: string;
  /** What stands there where there is no Scenarios sheet and nobody typed anything. */
  readonly usual: Cell;
  readonly link: (from: FollowedComparison) => Formula;
  /** What it is compared with, where that is not all of the link. */
  readonly source?: (from: FollowedComparison) => Formula;
  /** Replaces the remark beside the cell where it follows. */
  readonly note?: string;
}

/** A column of the assumptions by market that follows the Scenarios sheet where there is one. */
export interface FollowingColumn {
  /** Columns right of the names of the markets. */
  readonly offset: number;
  /** Of any other market for `""`. */
  readonly usual: (market: string) => Cell;
  readonly link: (from: FollowedComparison, market: string) => Formula;
}

/** The cells of a sheet that follow the Scenarios sheet until a person types over them. */
export interface Following {
  readonly names: readonly FollowingName[];
  readonly columns: readonly FollowingColumn[];
}

/** What a named cell holds at first: what a caller chose, else a link to the Scenarios sheet, else the usual figure. */
export function cellOfName(
  { names }: Following,
  from: FollowedComparison | undefined,
  key: string,
  chosen: Cell | undefined
): Cell {
  const own = names.find((name) => name.key === key);
  if (!own || chosen !== undefined) return chosen ?? null;
  return from ? own.link(from) : own.usual;
}

/** The same for a market's cell. */
export function cellOfMarket(
  column: FollowingColumn,
  from: FollowedComparison | undefined,
  market: string,
  chosen: number | undefined
): Cell {
  return chosen ?? (from ? column.link(from, market) : column.usual(market));
}

/** The remark beside a named cell; it says whether the figure is that of the Scenarios sheet, where there is one. */
export function originOf(
  { names }: Following,
  from: FollowedComparison | undefined,
  key: string,
  own: string,
  note: string
): Cell {
  const name = names.find((one) => one.key === key);
  if (!from || !name) return note;
  const there = (name.source ?? name.link)(from).formula.slice(1);
  const said = (name.note ?? note).replace(/"/g, '""');
  return formula(
    `IF(ISERROR(${there}),"The Scenarios sheet is gone",IF(${own}=${there},"As on the Scenarios sheet","Differs from the Scenarios sheet"))&". ${said}"`
  );
}

/** Says beside a heading that green cells follow the Scenarios sheet, or in red that it is gone. */
export function putFollowingNote(
  draft: SheetDraft,
  row: number,
  column: number,
  from: FollowedComparison
): void {
  const capital = followedName(from, "Capital").formula.slice(1);
  const note = formula(
    `IF(ISERROR(ROW(${capital})),"Warning: the Scenarios sheet is gone: type over green cells, or import again.",` +
      `"Green cells follow the Scenarios sheet until you type over them.")`
  );
  draft.write(row, column, note, "remark");
  draft.paintWhere(area(row, column), `LEFT(${fixedCell(row, column)},7)="Warning"`, {
    color: PALETTE.loss,
    bold: true,
  });
}
