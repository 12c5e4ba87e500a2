import { Decimal } from "decimal.js";

/** Digits that Excel keeps of a number. */
const DIGITS = 15;

const DAY = 86_400_000;
const EXCEL_DAY_OF_1970 = 25_569;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;

/** True for a format that shows a date or a time: d, m, y, h or s outside quotes, brackets and escapes. */
function showsTime(numberFormat: string): boolean {
  const codes = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dyhs]/i.test(codes) || /m{2,}/i.test(codes);
}

/** True for a format that shows a number as a percentage: % outside quotes and escapes. */
function showsPercentage(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, "").includes("%");
}

function timeText(serial: number): string {
  const milliseconds = Math.round((serial - EXCEL_DAY_OF_1970) * DAY);
  const iso = new Date(milliseconds).toISOString();
  const seconds = iso.endsWith(".000Z") ? iso.slice(11, 19) : iso.slice(11, 23);
  return `${iso.slice(0, 10)} ${seconds}`;
}

/** `1.234` would be asked about, since some write so for 1234; a zero more settles it. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

function numberText(value: number, isPercentage: boolean): string {
  const number = new Decimal(value.toPrecision(DIGITS));
  const text = (isPercentage ? number.times(100) : number).toFixed();
  const settled = AMBIGUOUS.test(text) ? `${text}0` : text;
  return isPercentage ? `${settled}%` : settled;
}

/**
 * A cell as a text of a CSV.
 * @example cellText(0.1 + 0.2, "General") // → "0.3"
 * @example cellText(0.0001, "0.00%") // → "0.01%"
 * @example cellText(46349.38194, "yyyy-mm-dd hh:mm") // → "2026-11-23 09:10:00"
 */
export function cellText(value: unknown, numberFormat: string): string {
  if (typeof value === "number") {
    const isTime = showsTime(numberFormat) && value >= 1 && value <= LAST_DAY;
    return isTime ? timeText(value) : numberText(value, showsPercentage(numberFormat));
  }
  if (typeof value === "boolean") return value ? "true" : "false";
  return String(value ?? "").trim();
}
