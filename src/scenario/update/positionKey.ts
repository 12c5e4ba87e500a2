import type { Position } from "../../importing/position";
import type { StandingRow } from "./standingTable";

/** What tells one position from another. Case does not matter, so all of it is in lower case. */
export interface PositionKey {
  readonly venue: string;
  /** `""` where no account is named. */
  readonly account: string;
  readonly market: string;
  readonly side: string;
}

function keyOf(venue: string, account: string, market: string, side: string): PositionKey {
  const [v, a, m, s] = [venue, account, market, side].map((text) => text.trim().toLowerCase());
  const prefix = `${v}:`;
  // Somebody may type BTCUSDT beside the venue, where an import says BINANCE:BTCUSDT.
  const own = v && m?.startsWith(prefix) ? m.slice(prefix.length) : m;
  return { venue: v ?? "", account: a ?? "", market: own ?? "", side: s ?? "" };
}

export function keyOfPosition({ venue, account, market, side }: Position): PositionKey {
  return keyOf(venue, account ?? "", market, side);
}

/** The key of a row; undefined for a row that names no position. */
export function keyOfRow(row: StandingRow): PositionKey | undefined {
  const [venue, market] = [row.text("Venue"), row.text("Market")];
  if (!venue && !market && !row.text("Size")) return undefined;
  return keyOf(venue, row.text("Account"), market, row.text("Side"));
}

/** A position for a person: `BINANCE:BTCUSDT long`, `BTCUSDT short (main)`. */
export function positionLabel(market: string, side: string, account: string): string {
  return `${market || "(no market)"} ${side}${account ? ` (${account})` : ""}`;
}
