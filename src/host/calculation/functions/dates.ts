import { CellError } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { textToNumber } from "../coercion";
import { define } from "../define";
import { NUM, VALUE, valueError } from "../errors";
import {
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  secondsOf,
  serialOf,
  serialOfInstant,
  weekday,
} from "./serialDate";

/** Serial number of 9999-12-31. */
const LAST_DAY = 2958465;

function dated(serial: number): number | CellError {
  return serial >= 0 && serial < LAST_DAY + 1 ? serial : NUM;
}

function ofDay(compute: (day: Day, serial: number) => number): BuiltIn {
  return define(["number"], (serial) =>
    dated(serial) instanceof CellError ? NUM : compute(dayOf(serial), serial)
  );
}

/** First day of the week and its number for each return type of WEEKDAY. */
function weekdayNumber(serial: number, type: number): number | CellError {
  const day = weekday(serial);
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  const start = type - 10;
  return type >= 11 && type <= 17 ? ((day - start + 7) % 7) + 1 : NUM;
}

function isoWeek(serial: number): number {
  const thursday = serial - ((weekday(serial) + 6) % 7) + 3;
  const { year } = dayOf(thursday);
  return Math.floor((thursday - serialOf(year, 1, 1)) / 7) + 1;
}

function weekNumber(serial: number, type: number): number | CellError {
  if (type === 21) return isoWeek(serial);
  const start = type === 1 ? 0 : type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : -1;
  if (start < 0) return NUM;
  const first = serialOf(dayOf(serial).year, 1, 1);
  const lead = (weekday(first) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - first + lead) / 7) + 1;
}

function difference(from: number, to: number, unit: string): number | CellError {
  if (from > to) return NUM;
  const [a, b] = [dayOf(from), dayOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(to) - Math.floor(from);
    case "M":
      return months;
    case "Y":
      return Math.trunc(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      return b.day >= a.day ? b.day - a.day : Math.floor(to) - addMonths(from, months);
    case "YD": {
      const years = Math.trunc(months / 12);
      return Math.floor(to) - addMonths(from, years * 12);
    }
    default:
      return NUM;
  }
}

/** Days of 30-day months, American (NASD) or European. */
function days360(from: number, to: number, european: boolean): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  let [first, last] = [a.day, b.day];
  if (european) [first, last] = [Math.min(first, 30), Math.min(last, 30)];
  else {
    const februaryEnd = a.month === 2 && a.day === daysInMonth(a.year, 2);
    if (februaryEnd && b.month === 2 && b.day === daysInMonth(b.year, 2)) last = 30;
    if (last === 31 && first >= 30) last = 30;
    if (first === 31 || februaryEnd) first = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

/** Length of the year for actual/actual: of the year they share, else the average of the years they touch. */
function actualYear(from: number, to: number): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  const withinYear = to <= addMonths(from, 12);
  if (!withinYear) {
    const span = serialOf(b.year + 1, 1, 1) - serialOf(a.year, 1, 1);
    return span / (b.year - a.year + 1);
  }
  const leapDay = [a.year, b.year].some((year) => {
    if (daysInMonth(year, 2) !== 29) return false;
    const day = serialOf(year, 2, 29);
    return a.year === b.year || (day >= from && day <= to);
  });
  return leapDay ? 366 : 365;
}

function yearFraction(start: number, end: number, basis: number): number | CellError {
  const [from, to] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  if (from === to) return 0;
  switch (basis) {
    case 0:
      return days360(from, to, false) / 360;
    case 1:
      return (to - from) / actualYear(from, to);
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days360(from, to, true) / 360;
    default:
      return NUM;
  }
}

function fromText(text: string, part: (serial: number) => number): number | CellError {
  const serial = /[a-z/:-]/i.test(text) ? textToNumber(text) : VALUE;
  return serial instanceof CellError ? valueError(`"${text}" is not a date or time`) : part(serial);
}

export const DATES: Record<string, BuiltIn> = {
  DATE: define(["number", "number", "number"], (year, month, day) => {
    const whole = Math.trunc(year);
    const full = whole >= 0 && whole < 1900 ? whole + 1900 : whole;
    return dated(serialOf(full, Math.trunc(month), Math.trunc(day)));
  }),
  TIME: define(["number", "number", "number"], (hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? NUM : (total % 86400) / 86400;
  }),
  TODAY: define([], () => Math.floor(serialOfInstant(new Date())), { volatile: true }),
  NOW: define([], () => serialOfInstant(new Date()), { volatile: true }),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  HOUR: ofDay((_, serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: ofDay((_, serial) => Math.floor((secondsOf(serial) % 3600) / 60)),
  SECOND: ofDay((_, serial) => secondsOf(serial) % 60),
  WEEKDAY: define(["number", "number?"], (serial, type = 1) => weekdayNumber(serial, type)),
  WEEKNUM: define(["number", "number?"], (serial, type = 1) => weekNumber(serial, type)),
  ISOWEEKNUM: define(["number"], isoWeek),
  EDATE: define(["number", "number"], (serial, months) => dated(addMonths(serial, months))),
  EOMONTH: define(["number", "number"], (serial, months) => {
    const { year, month } = dayOf(addMonths(Math.floor(serial) - dayOf(serial).day + 1, months));
    return dated(serialOf(year, month, daysInMonth(year, month)));
  }),
  DAYS: define(["number", "number"], (end, start) => Math.trunc(end) - Math.trunc(start)),
  DAYS360: define(["number", "number", "logical?"], (start, end, european = false) =>
    days360(start, end, european)
  ),
  DATEDIF: define(["number", "number", "text"], difference),
  YEARFRAC: define(["number", "number", "number?"], (start, end, basis = 0) =>
    yearFraction(start, end, Math.trunc(basis))
  ),
  DATEVALUE: define(["text"], (text) => fromText(text, Math.floor)),
  TIMEVALUE: define(["text"], (text) => fromText(text, (serial) => serial - Math.floor(serial))),
};
