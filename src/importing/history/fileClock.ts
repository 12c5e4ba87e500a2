import type { FindingLog } from "../findingLog";
import type { HeadedTable } from "../csv/findHeader";
import { forEachInSteps, type Steps } from "../steps";
import type { HistoryFormat } from "./historyFormat";
import type { DateOrder, HistoryOptions } from "./historyResult";
import { isOrderOpen, orderOf, readTime, type PrintedTime } from "./readTime";
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
export function* fileClock(
  table: HeadedTable,
  format: HistoryFormat,
  texts: readonly string[],
  options: HistoryOptions,
  log: FindingLog
): Steps<FileClock> {
  const proven = new Set<DateOrder>();
  let isOpen = false;
  yield* forEachInSteps(texts, (text) => {
    const order = orderOf(text);
    if (order) proven.add(order);
    isOpen ||= isOrderOpen(text);
  });
  const order = provenOrder(proven) ?? options.dateOrder;
  if (!order && isOpen) {
    log.once({
      severity: "warning",
      field: "time",
      message:
        "day and month cannot be told apart in this file: holding times and dates are left out until you say which is first",
    });
  }
  const times = new Map<string, PrintedTime | undefined>();
  let sawAbsolute = false;
  yield* forEachInSteps(texts, (text) => {
    if (!times.has(text)) times.set(text, readTime(text, order));
    sawAbsolute ||= times.get(text)?.absolute ?? false;
  });
  const offset =
    offsetInHeadings(table.header) ??
    offsetInPreamble(table.preamble.map((row) => row.cells.join(","))) ??
    offsetInFileName(options.fileName ?? "") ??
    (format.utc ? 0 : undefined) ??
    options.utcOffsetMinutes;
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
      const time = text === undefined ? undefined : times.get(text);
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
function provenOrder(proven: ReadonlySet<DateOrder>): DateOrder | undefined {
  return proven.size === 1 ? [...proven][0] : undefined;
}
