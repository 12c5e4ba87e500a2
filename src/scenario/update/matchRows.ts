import type { Position } from "../../importing/position";
import { keyOfPosition, keyOfRow, type PositionKey } from "./positionKey";
import type { StandingRow } from "./standingTable";

/** Which row of the table holds which imported position. */
export interface Matches {
  readonly pairs: readonly { readonly row: StandingRow; readonly position: Position }[];
  /** Positions that no row holds. */
  readonly added: readonly Position[];
  /** Rows that hold a position which the import does not have. */
  readonly left: readonly StandingRow[];
}

/** Lists by a text, in the order in which things were put. */
class Groups<T> {
  private readonly lists = new Map<string, T[]>();
  put(key: string, one: T): void {
    this.lists.set(key, [...this.of(key), one]);
  }
  of(key: string): T[] {
    return this.lists.get(key) ?? [];
  }
  take(key: string): T | undefined {
    return this.lists.get(key)?.shift();
  }
}

const withAccount = (key: PositionKey) =>
  JSON.stringify([key.venue, key.account, key.market, key.side]);
const withoutAccount = (key: PositionKey) => JSON.stringify([key.venue, key.market, key.side]);

/**
 * Pairs rows and positions by venue, account, market and side, in the order of the rows; several of the same key in their order. Where
 * only one side names the account, they pair if there is no other candidate.
 */
export function matchRows(rows: readonly StandingRow[], positions: readonly Position[]): Matches {
  const pairs: { row: StandingRow; position: Position }[] = [];
  const exact = new Groups<StandingRow>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (key) exact.put(withAccount(key), row);
  }
  const unmatched: Position[] = [];
  for (const position of positions) {
    const row = exact.take(withAccount(keyOfPosition(position)));
    if (row) pairs.push({ row, position });
    else unmatched.push(position);
  }
  const used = new Set(pairs.map(({ row }) => row.index));
  const free = rows.filter((row) => !used.has(row.index) && keyOfRow(row));

  const candidates = new Groups<StandingRow>();
  for (const row of free) candidates.put(withoutAccount(keyOfRow(row)!), row);
  const rivals = new Groups<Position>();
  for (const one of unmatched) rivals.put(withoutAccount(keyOfPosition(one)), one);
  const added: Position[] = [];
  for (const position of unmatched) {
    const key = keyOfPosition(position);
    const [row, ...others] = candidates.of(withoutAccount(key));
    const alone = others.length === 0 && rivals.of(withoutAccount(key)).length === 1;
    const oneIsSilent = row && (key.account === "" || keyOfRow(row)?.account === "");
    if (row && alone && oneIsSilent) pairs.push({ row, position });
    else added.push(position);
  }
  pairs.sort((a, b) => a.row.index - b.row.index);
  const paired = new Set(pairs.map(({ row }) => row.index));
  return { pairs, added, left: free.filter((row) => !paired.has(row.index)) };
}
