import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { toNumber } from "../coercion";
import { define } from "../define";
import { NUM, VALUE } from "../errors";
import type { Matrix } from "../operand";
import { weekday } from "./serialDate";

/** Which days of the week are free, Monday first. */
type Weekend = readonly boolean[];

const SATURDAY_SUNDAY = weekendOf("0000011");

function weekendOf(text: string): Weekend {
  return [...text].map((day) => day === "1");
}

/** A weekend by its text ("0000011") or Excel's number (1 Saturday and Sunday ... 11 Sunday only ...). */
function weekendFrom(given: Value): Weekend | CellError {
  if (typeof given === "string")
    return /^[01]{7}$/.test(given) && given !== "1111111" ? weekendOf(given) : VALUE;
  const number = toNumber(given);
  if (number instanceof CellError) return number;
  if (number >= 1 && number <= 7) return week([(number + 4) % 7, (number + 5) % 7]);
  return number >= 11 && number <= 17 ? week([(number - 5) % 7]) : NUM;
}

function week(free: number[]): Weekend {
  return Array.from({ length: 7 }, (_, day) => free.includes(day));
}

function isWorkday(serial: number, weekend: Weekend, holidays: ReadonlySet<number>): boolean {
  return !weekend[(weekday(serial) + 6) % 7] && !holidays.has(serial);
}

function holidaysOf(matrix: Matrix | undefined): Set<number> | CellError {
  const days = new Set<number>();
  for (const item of matrix?.items ?? []) {
    if (item === null) continue;
    const number = toNumber(item);
    if (number instanceof CellError) return number;
    days.add(Math.floor(number));
  }
  return days;
}

function networkDays(
  start: number,
  end: number,
  weekend: Weekend,
  holidays: Matrix | undefined
): Value {
  const free = holidaysOf(holidays);
  if (free instanceof CellError) return free;
  const [from, to] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  let days = 0;
  for (let day = from; day <= to; day++) if (isWorkday(day, weekend, free)) days++;
  return start <= end ? days : -days;
}

function workday(
  start: number,
  count: number,
  weekend: Weekend,
  holidays: Matrix | undefined
): Value {
  const free = holidaysOf(holidays);
  if (free instanceof CellError) return free;
  let day = Math.floor(start);
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    day += step;
    if (day < 0) return NUM;
    if (isWorkday(day, weekend, free)) left--;
  }
  return day;
}

export const WORKDAYS: Record<string, BuiltIn> = {
  NETWORKDAYS: define(["number", "number", "matrix?"], (start, end, holidays) =>
    networkDays(start, end, SATURDAY_SUNDAY, holidays)
  ),
  WORKDAY: define(["number", "number", "matrix?"], (start, count, holidays) =>
    workday(start, count, SATURDAY_SUNDAY, holidays)
  ),
  "NETWORKDAYS.INTL": define(
    ["number", "number", "value?", "matrix?"],
    (start, end, given = 1, holidays) => {
      const weekend = weekendFrom(given);
      return weekend instanceof CellError ? weekend : networkDays(start, end, weekend, holidays);
    }
  ),
  "WORKDAY.INTL": define(
    ["number", "number", "value?", "matrix?"],
    (start, count, given = 1, holidays) => {
      const weekend = weekendFrom(given);
      return weekend instanceof CellError ? weekend : workday(start, count, weekend, holidays);
    }
  ),
};
