import type { Position } from "../position";
import type { JsonObject } from "../json/jsonValue";
import type { SourceRow } from "../json/sourceRows";

/** What a format may say about a row besides its position. */
export interface RowReport {
  warn(message: string, field?: string): void;
  inform(message: string, field?: string): void;
  /** A warning that holds for the whole source; said once, however many rows give rise to it. */
  warnSource(message: string, field?: string): void;
}

/** One JSON format of open positions. */
export interface PositionFormat {
  /** As a person is told: `Binance USD-M positions (positionRisk v3)`. */
  name: string;
  venue: string;
  /** True where a message lists only the positions that changed. */
  onlyChanges?: true;
  /** Whether the row has the keys of this format. */
  matches(row: JsonObject, source: SourceRow): boolean;
  /**
   * The position of a row, or `"flat"` where its size is zero.
   *
   * @throws {RowError} where the row cannot be used.
   */
  read(source: SourceRow, report: RowReport): Position | "flat";
}
