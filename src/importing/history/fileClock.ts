import type { FindingLog } from "../findingLog";
import type { HeadedTable } from "../csv/findHeader";
import type { HistoryFormat } from "./historyFormat";
import type { DateOrder, HistoryOptions } from "./historyResult";
import { isOrderOpen, orderOf, readTime } from "./readTime";
import { offsetInFileName, offsetInHeadings, offsetInPreamble, zoneName } from "./timeZone";

/** How the times of one file are to be read. */
export interface FileClock {
  /** Milliseconds since 1970; without a known zone as if printed in UTC. */
  read(text: string | undefined): number | undefined;
  /** ISO 8601, with Z only where the moment is certain. */
  format(milliseconds: number): string;
  timeZone?: string;
}

/**
 * Decides zone and date order of a file from its headings, preamble, name, documentation and options, in that
 * order, and says what stays open. Sums do not depend on it.
 */
export function fileClock(
  table: HeadedTable,
  format: HistoryFormat,
  texts: readonly string[],
  options: HistoryOptions,
  log: FindingLog
): FileClock {
  const order = dateOrder(texts) ?? options.dateOrder;
  if (!order && texts.some(isOrderOpen)) {
    log.once({
      severity: "warning",
      field: "time",
      message:
        "day and month cannot be told apart in this file: holding times and dates are left out until you say which is first",
    });
  }
  const offset =
    offsetInHeadings(table.header) ??
    offsetInPreamble(table.preamble.map((row) => row.cells.join(","))) ??
    offsetInFileName(options.fileName ?? "") ??
    (format.utc ? 0 : undefined) ??
    options.utcOffsetMinutes;
  const sawAbsolute = texts.some((text) => readTime(text, order)?.absolute);
  if (offset === undefined && !sawAbsolute && texts.length > 0) {
    log.once({
      severity: "warning",
      field: "time",
      message: "this file does not say its time zone: first and last times are as printed",
    });
  }
  const zone = offset === undefined ? (sawAbsolute ? 0 : undefined) : offset;
  return {
    read(text) {
      const time = text === undefined ? undefined : readTime(text, order);
      if (!time) return undefined;
      return time.absolute ? time.milliseconds : time.milliseconds - (offset ?? 0) * 60_000;
    },
    format(milliseconds) {
      const iso = new Date(milliseconds).toISOString().replace(".000", "");
      return zone === undefined ? iso.replace(/Z$/, "") : iso;
    },
    ...(zone === undefined ? {} : { timeZone: zoneName(zone) }),
  };
}

/** The order that the dates of a file prove; undefined where none does, or where they contradict each other. */
function dateOrder(texts: readonly string[]): DateOrder | undefined {
  const proven = new Set(texts.map(orderOf));
  if (proven.has("dmy") === proven.has("mdy")) return undefined;
  return proven.has("dmy") ? "dmy" : "mdy";
}
