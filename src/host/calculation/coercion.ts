import { parseValue } from "numfmt";
import { CellError, type Value } from "../model/value";
import { NUM, VALUE, valueError } from "./errors";

/** A value as arithmetic takes it: blank is 0, TRUE 1, text that reads as a number or date that number. */
export function toNumber(value: Value): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return textToNumber(value);
}

/** The number that text spells ("1,000.5", "5%", "2026-11-23"), else #VALUE!. */
export function textToNumber(text: string): number | CellError {
  if (/^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) {
    const number = Number(text);
    return Number.isFinite(number) ? number : VALUE;
  }
  const parsed = /\d/.test(text) ? parseValue(text) : undefined;
  if (typeof parsed?.value === "number") return parsed.value;
  return valueError(`"${text}" is not a number`);
}

/** A value as text joins it: numbers with up to 15 digits, TRUE and FALSE, nothing for blank. */
export function toText(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberToText(value);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.code;
}

/** Characters above which a small number is written with an exponent. */
const LONGEST_PLAIN_TEXT = 20;

/** A number with up to 15 significant digits, as Excel converts it to text. */
function numberToText(number: number): string {
  if (number === 0) return "0";
  const [mantissa = "", exponentText = "0"] = number.toExponential(14).split("e");
  const exponent = Number(exponentText);
  const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  if (exponent < 15) {
    const plain = Number(number.toPrecision(15));
    const text =
      exponent >= 0
        ? String(plain)
        : plain.toFixed(Math.min(100, 14 - exponent)).replace(/0+$/, "");
    if (exponent >= 0 || text.length <= LONGEST_PLAIN_TEXT) return text;
  }
  const sign = exponent < 0 ? "-" : "+";
  return `${digits}E${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** A value as a condition: numbers other than 0 and the texts TRUE and FALSE. */
export function toLogical(value: Value): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  const upper = value.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return valueError(`"${value}" is neither TRUE nor FALSE`);
}

/** A finite number, or #NUM!. Negative zero becomes zero. */
export function finite(number: number): number | CellError {
  return Number.isFinite(number) ? number + 0 : NUM;
}

function rank(value: Value): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** Numbers that agree in 15 digits are equal to Excel's comparison. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const close = Math.abs(a - b) <= Math.abs(a) * 1e-14;
  if (close && a.toPrecision(15) === b.toPrecision(15)) return 0;
  return a < b ? -1 : 1;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** Excel's order: numbers before text before logical values, text case-blind, blank as the other's nothing. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  const x = a ?? emptyLike(b);
  const y = b ?? emptyLike(a);
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === "string") return compareTexts(x, y as string);
  return compareNumbers(Number(x), Number(y));
}

function emptyLike(other: Value): Value {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
