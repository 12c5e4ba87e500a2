import { VENUES } from "../venues";

/** The newest tier table of a venue, as the about panel names it. */
export interface TierTableDate {
  venue: string;
  /** YYYY-MM-DD */
  asOf: string;
  source: string;
}

/** Spellings of the Bitcoin perpetual, which every venue has and whose table is the newest of its kind. */
const BITCOIN = ["BTCUSDT", "BTC"];

/** Date and source of the tier table behind each venue's figures. */
export function tierTables(): TierTableDate[] {
  return VENUES.flatMap((venue) => {
    const tables = BITCOIN.flatMap((symbol) => venue.market(symbol, undefined)?.table ?? []);
    const [table] = tables;
    return table ? [{ venue: venue.name, asOf: table.asOf, source: table.source }] : [];
  });
}
