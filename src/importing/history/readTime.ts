import type { DateOrder } from "./historyResult";

/** A time as printed, before the zone is applied: milliseconds as if it were UTC. */
export interface PrintedTime {
  milliseconds: number;
  /** Whether the text itself fixes the moment (an epoch, or a text with Z or an offset). */
  absolute: boolean;
}

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(?: ?([AP]M))?`;
const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4}(?=[-/])|\d{2}(?=-))[-/](\d{1,2})[-/](\d{1,2})(?:[T ,-]+${CLOCK})?`,
  "i"
);
const CLOCK_FIRST = new RegExp(String.raw`^${CLOCK} (\d{4})-(\d{2})-(\d{2})$`, "i");
const YEAR_LAST = new RegExp(
  String.raw`^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ ,-]+${CLOCK})?$`,
  "i"
);
const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/i;
const EPOCH_DIGITS: Record<number, number> = { 10: 1000, 13: 1, 16: 0.001 };

/**
 * Reads a time of an export: `2026-05-11 21:37:10`, `26-05-11 …` (year first), `01:00 2026-02-23`,
 * `17/11/2025 - 17:45:44`, `2/25/2021, 2:24:46 PM`, ISO 8601, and epochs in seconds, milliseconds or microseconds.
 * Undefined where the text is no time, or where day and month are open and `order` is not given.
 */
export function readTime(text: string, order?: DateOrder): PrintedTime | undefined {
  const trimmed = text.trim();
  if (/^\d+$/.test(trimmed)) return readEpoch(trimmed);
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst) return readYearFirst(trimmed, yearFirst);
  const clockFirst = CLOCK_FIRST.exec(trimmed);
  if (clockFirst) {
    const [, h, m, s, f, half, year, month, day] = clockFirst;
    return printed([year, month, day], [h, m, s, f, half]);
  }
  const yearLast = YEAR_LAST.exec(trimmed);
  if (!yearLast) return undefined;
  const [, a, b, year, h, m, s, f, half] = yearLast;
  const decided = orderOf(trimmed) ?? order ?? (a === b ? "dmy" : undefined);
  if (!decided) return undefined;
  return printed(decided === "dmy" ? [year, b, a] : [year, a, b], [h, m, s, f, half]);
}

/** The order of day and month that one text proves: a number above 12 is the day; dots stand after the day. */
export function orderOf(text: string): DateOrder | undefined {
  const [, a, b] = YEAR_LAST.exec(text.trim()) ?? [];
  if (a === undefined || b === undefined) return undefined;
  if (text.includes(".")) return "dmy";
  if (Number(a) > 12) return "dmy";
  if (Number(b) > 12) return "mdy";
  return undefined;
}

/** Whether a text leaves the order of day and month open. */
export function isOrderOpen(text: string): boolean {
  const [, a, b] = YEAR_LAST.exec(text.trim()) ?? [];
  return a !== undefined && a !== b && orderOf(text) === undefined;
}

function readEpoch(digits: string): PrintedTime | undefined {
  const factor = EPOCH_DIGITS[digits.length];
  return factor === undefined
    ? undefined
    : { milliseconds: Math.floor(Number(digits) * factor), absolute: true };
}

function readYearFirst(text: string, match: RegExpExecArray): PrintedTime | undefined {
  const [whole, year, month, day, h, m, s, f, half] = match;
  const rest = text.slice(whole.length).trim();
  const time = printed([year, month, day], [h, m, s, f, half]);
  if (!time || rest === "") return time;
  const offset = OFFSET.exec(rest)?.[1];
  if (offset === undefined || offset !== rest) return undefined;
  return { milliseconds: time.milliseconds - offsetMinutes(offset) * 60_000, absolute: true };
}

function offsetMinutes(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (!hours) return 0;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

type Parts = readonly (string | undefined)[];

function printed([year, month, day]: Parts, [h, m, s, f, half]: Parts): PrintedTime | undefined {
  const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const hours = half ? (Number(h) % 12) + (half.toUpperCase() === "PM" ? 12 : 0) : Number(h ?? 0);
  const thousandths = Number((f ?? "0").padEnd(3, "0").slice(0, 3));
  const parts = [fullYear, Number(month) - 1, Number(day), hours, Number(m ?? 0), Number(s ?? 0)];
  const [y, mo, d, ho, mi, se] = parts as [number, number, number, number, number, number];
  const milliseconds = Date.UTC(y, mo, d, ho, mi, se, thousandths);
  const date = new Date(milliseconds);
  const isReal =
    date.getUTCMonth() === mo && date.getUTCDate() === d && ho < 24 && mi < 60 && se < 61;
  return isReal ? { milliseconds, absolute: false } : undefined;
}
