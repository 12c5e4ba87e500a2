/** A day of the calendar; months from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const MILLISECONDS = 86400000;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH = 25569;
/** Excel counts a 29 February 1900 that never was. */
const PHANTOM_DAY = 60;

/** The day of a serial number; 1 is 1900-01-01. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const days = whole < PHANTOM_DAY ? whole + 1 : whole;
  const date = new Date((days - UNIX_EPOCH) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days beyond the calendar carry over. */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const serial = Math.round(date.getTime() / MILLISECONDS) + UNIX_EPOCH;
  return serial <= PHANTOM_DAY ? serial - 1 : serial;
}

/** Days of a month; months beyond the year carry over. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day some months later, on the last of the month where that is shorter. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const total = year * 12 + month - 1 + Math.trunc(months);
  const [newYear, newMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return serialOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Serial number of an instant in local time. */
export function serialOfInstant(instant: Date): number {
  const local = instant.getTime() - instant.getTimezoneOffset() * 60000;
  return local / MILLISECONDS + UNIX_EPOCH;
}

/** Day of the week of a serial number: 0 is Sunday. */
export function weekday(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

/** Seconds since midnight of a serial number, rounded. */
export function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86400) % 86400;
}
