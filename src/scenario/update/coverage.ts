import type { ImportResult } from "../../importing/position";
import { listPartsOf } from "./listParts";
import { keyOfPosition, keyOfRow } from "./positionKey";
import type { StandingRow } from "./standingTable";

/** `BTCUSDT` of `binance:btcusdt`. */
function symbolOf(market: string): string {
  return market.slice(market.lastIndexOf(":") + 1).toLowerCase();
}

/** True where a row that could not be read may be the one of this market. */
function mayBe(label: string | undefined, market: string): boolean {
  if (!label) return true;
  const [one, other] = [symbolOf(label), symbolOf(market)];
  return one.includes(other) || other.includes(one);
}

/**
 * Tells for a row that the import does not have whether the import would have had it, if its source lists all
 * positions: of the same venue, the same account and the same list of the venue, and not among the rows that could
 * not be read.
 */
export function coverageOf(
  result: ImportResult,
  rows: readonly StandingRow[]
): (row: StandingRow) => boolean {
  const keys = result.positions.map(keyOfPosition);
  const venues = new Set(keys.map(({ venue }) => venue));
  if (result.venue) venues.add(result.venue.toLowerCase());
  const asked = result.account?.toLowerCase();
  const accountsOf = (venue: string) =>
    asked === undefined
      ? new Set(keys.filter((key) => key.venue === venue).map(({ account }) => account))
      : new Set([asked]);
  const accountsInTable = (venue: string) =>
    new Set(rows.map(keyOfRow).flatMap((key) => (key?.venue === venue ? [key.account] : [])));
  const unread = result.findings.filter(
    ({ severity, row }) => severity === "error" && row !== undefined
  );
  return (row) => {
    const key = keyOfRow(row);
    if (!key || !venues.has(key.venue)) return false;
    const accounts = accountsOf(key.venue);
    const namesNone = [...accounts].every((account) => account === "");
    const sameAccount = namesNone
      ? accountsInTable(key.venue).size === 1
      : accounts.has(key.account);
    const isListed = listPartsOf(result, key.venue);
    const contract = row.text("Contract").toLowerCase();
    if (!isListed(key.market, contract)) return false;
    return sameAccount && !unread.some(({ label }) => mayBe(label, key.market));
  };
}
