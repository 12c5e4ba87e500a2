import type { Market, TableSource } from "./market";

/** An exchange: what text its symbols are, and how it margins each market. */
export interface Venue {
  /** As written before the colon: "BINANCE". */
  readonly id: string;
  /** Other names of the venue before the colon: "OKEX". */
  readonly aliases?: readonly string[];
  /** As people write it: "Binance". */
  readonly name: string;
  /** Date and source of every table kept of this venue, those of one kind in ascending order of date. */
  readonly tables: readonly TableSource[];
  /**
   * The market of a symbol, on a day where one is given.
   *
   * @param symbol trimmed and in capitals
   * @param day YYYY-MM-DD
   * @returns undefined where the text is no symbol of this venue
   */
  market(symbol: string, day: string | undefined): Market | undefined;
}
