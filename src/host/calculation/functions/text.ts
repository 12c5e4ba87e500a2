import { CellError, type Value } from "../../model/value";
import { displayText } from "../../model/displayText";
import { isValidFormat } from "numfmt";
import type { BuiltIn, CallContext } from "../builtIn";
import { textToNumber, toText } from "../coercion";
import { define } from "../define";
import { VALUE, valueError } from "../errors";
import type { Operand } from "../operand";
import { hasWildcard, wildcardPattern } from "./criteria";
import { forEachValue } from "./numbers";
import { round } from "./rounding";

const LONGEST_TEXT = 32767;

function limited(text: string): string | CellError {
  return text.length <= LONGEST_TEXT
    ? text
    : valueError(`a text of ${text.length} characters is too long for a cell`);
}

/** The texts of arguments in order; the first error instead. */
function textsOf(operands: Operand[], context: CallContext): string[] | CellError {
  const texts: string[] = [];
  let error: CellError | undefined;
  for (const operand of operands) {
    forEachValue(operand, context, (value) => {
      if (value instanceof CellError) error ??= value;
      else texts.push(toText(value));
    });
  }
  return error ?? texts;
}

function joined(operands: Operand[], context: CallContext): string | CellError {
  const texts = textsOf(operands, context);
  return texts instanceof CellError ? texts : limited(texts.join(""));
}

/** Position of a text from a start, both counted from 1. */
function find(wanted: string, text: string, start: number): number | CellError {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return VALUE;
  const index = text.indexOf(wanted, from);
  return index < 0 ? valueError(`"${wanted}" is not in "${text}"`) : index + 1;
}

/** FIND without regard to case, with wildcards. */
function search(wanted: string, text: string, start: number): number | CellError {
  if (!hasWildcard(wanted)) return find(wanted.toLowerCase(), text.toLowerCase(), start);
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return VALUE;
  const pattern = new RegExp(
    wildcardPattern(wanted)
      .source.slice(1, -1)
      .replace(/\[\\s\\S\]\*/g, "[\\s\\S]*?"),
    "i"
  );
  const index = text.slice(from).search(pattern);
  return index < 0 ? valueError(`"${wanted}" is not in "${text}"`) : from + index + 1;
}

function substitute(
  text: string,
  old: string,
  replacement: string,
  occurrence?: number
): string | CellError {
  if (old === "") return text;
  if (occurrence === undefined) return limited(text.split(old).join(replacement));
  if (occurrence < 1) return VALUE;
  let index = -1;
  for (let count = 0; count < Math.trunc(occurrence); count++) {
    index = text.indexOf(old, index + 1);
    if (index < 0) return text;
  }
  return text.slice(0, index) + replacement + text.slice(index + old.length);
}

function formatted(value: Value, format: string): Value {
  if (value instanceof CellError) return value;
  if (typeof value === "boolean") return toText(value);
  if (format === "") return "";
  if (!isValidFormat(format)) return valueError(`"${format}" is not a number format`);
  const number = typeof value === "string" ? textToNumber(value) : (value ?? 0);
  return displayText(number instanceof CellError ? value : number, format);
}

/** A number with a fixed count of decimals, rounded as ROUND does. */
function fixed(number: number, decimals: number, commas: boolean): string {
  const places = Math.trunc(decimals);
  const rounded = round(number, places);
  return rounded.toLocaleString("en-US", {
    minimumFractionDigits: Math.max(0, places),
    maximumFractionDigits: Math.max(0, places),
    useGrouping: commas,
  });
}

function numberValue(text: string, decimal: string, group: string): number | CellError {
  const compact = text.replace(/\s/g, "");
  if (compact === "") return 0;
  const [whole = "", ...rest] = compact.split(decimal[0] ?? ".");
  if (rest.length > 1) return VALUE;
  const plain = [whole.split(group[0] ?? ",").join(""), ...rest].join(".");
  const [, digits = "", percents = ""] = /^([^%]*)(%*)$/.exec(plain) ?? [];
  const number = textToNumber(digits);
  return number instanceof CellError ? number : number / 100 ** percents.length;
}

export const TEXT: Record<string, BuiltIn> = {
  LEN: define(["text"], (text) => text.length),
  UPPER: define(["text"], (text) => text.toUpperCase()),
  LOWER: define(["text"], (text) => text.toLowerCase()),
  PROPER: define(["text"], (text) =>
    text
      .toLowerCase()
      .replace(
        /(^|[^\p{L}])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase()
      )
  ),
  TRIM: define(["text"], (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: define(["text"], (text) => text.replace(/[\u0000-\u001f]/g, "")),
  LEFT: define(["text", "number~"], (text, count = 1) =>
    count < 0 ? VALUE : text.slice(0, Math.trunc(count))
  ),
  RIGHT: define(["text", "number~"], (text, count = 1) =>
    count < 0 ? VALUE : text.slice(Math.max(0, text.length - Math.trunc(count)))
  ),
  MID: define(["text", "number", "number"], (text, start, count) => {
    if (start < 1 || count < 0) return VALUE;
    return text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count));
  }),
  CONCAT: define(["...operand"], joined),
  CONCATENATE: define(["...operand"], joined),
  TEXTJOIN: define(["operand", "logical", "...operand"], (delimiter, skip, operands, context) => {
    const delimiters = textsOf([delimiter ?? null], context);
    if (delimiters instanceof CellError) return delimiters;
    const texts = textsOf(operands, context);
    if (texts instanceof CellError) return texts;
    const kept = skip ? texts.filter((text) => text !== "") : texts;
    const result = kept.reduce(
      (before, text, index) =>
        index === 0 ? text : before + (delimiters[(index - 1) % delimiters.length] ?? "") + text,
      ""
    );
    return limited(result);
  }),
  REPT: define(["text", "number"], (text, count) =>
    count < 0 || text.length * count > LONGEST_TEXT ? VALUE : text.repeat(Math.trunc(count))
  ),
  FIND: define(["text", "text", "number?"], (wanted, text, start = 1) => find(wanted, text, start)),
  SEARCH: define(["text", "text", "number?"], (wanted, text, start = 1) =>
    search(wanted, text, start)
  ),
  SUBSTITUTE: define(["text", "text", "text", "number?"], substitute),
  REPLACE: define(["text", "number", "number", "text"], (text, start, count, replacement) => {
    if (start < 1 || count < 0) return VALUE;
    const from = Math.trunc(start) - 1;
    return text.slice(0, from) + replacement + text.slice(from + Math.trunc(count));
  }),
  EXACT: define(["text", "text"], (a, b) => a === b),
  CHAR: define(["number"], (code) =>
    code < 1 || code >= 256 ? VALUE : String.fromCharCode(Math.trunc(code))
  ),
  CODE: define(["text"], (text) => (text === "" ? VALUE : text.charCodeAt(0))),
  UNICHAR: define(["number"], (code) =>
    code < 1 || code > 0x10ffff ? VALUE : String.fromCodePoint(Math.trunc(code))
  ),
  UNICODE: define(["text"], (text) => text.codePointAt(0) ?? VALUE),
  VALUE: define(["value"], (value) => {
    if (typeof value === "boolean") return VALUE;
    return typeof value === "string" ? textToNumber(value) : (value ?? 0);
  }),
  NUMBERVALUE: define(["text", "text?", "text?"], (text, decimal = ".", group = ",") =>
    numberValue(text, decimal, group)
  ),
  TEXT: define(["any", "text"], formatted),
  FIXED: define(["number", "number?", "logical?"], (number, decimals = 2, plain = false) =>
    fixed(number, decimals, !plain)
  ),
  DOLLAR: define(["number", "number?"], (number, decimals = 2) => {
    const text = fixed(Math.abs(number), decimals, true);
    return number < 0 ? `($${text})` : `$${text}`;
  }),
  VALUETOTEXT: define(["any", "number?"], (value, strict = 0) => spelled(value, strict === 1)),
  ARRAYTOTEXT: define(["matrix", "number?"], (array, strict = 0) => {
    const lines = array.lines().map((line) => line.map((value) => spelled(value, strict === 1)));
    return strict === 1
      ? `{${lines.map((line) => line.join(",")).join(";")}}`
      : lines.flat().join(", ");
  }),
};

function spelled(value: Value, strict: boolean): string {
  return strict && typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : toText(value);
}
