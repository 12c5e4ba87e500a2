import { VENUES } from "./findMarket";
import type { TableSource } from "./market";

/** The newest tables of a venue. */
export interface TierTableDate extends TableSource {
  /** As people write it: "Binance". */
  readonly venue: string;
}

/** Date and source of the newest table of every venue that has one, in the order of VENUES. */
export function tierTableDates(): readonly TierTableDate[] {
  return VENUES.flatMap(({ name, tables }) => {
    const newest = tables.reduce<TableSource | undefined>(
      (latest, table) => (latest && latest.asOf > table.asOf ? latest : table),
      undefined
    );
    return newest ? [{ venue: name, asOf: newest.asOf, source: newest.source }] : [];
  });
}
