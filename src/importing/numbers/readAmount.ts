import { readDecimal } from "./readDecimal";

/** The mark before the decimals of a column. */
export type DecimalMark = "." | ",";

/** A number of a table cell: its decimal text and the unit behind it (`0.5 BTC` → `BTC`). */
export interface Amount {
  value: string;
  unit?: string;
}

const WITH_UNIT = /^([+-]?[\d.,' ]*\d[.,]?(?:[eE][+-]?\d+)?) ?([A-Za-z$€%][A-Za-z0-9$]{0,9})?$/;
const GROUPED_BY_POINT = /^[+-]?[1-9]\d{0,2}(?:[.' ]\d{3})+(?:,\d*)?$/;
const GROUPED_BY_COMMA = /^[+-]?[1-9]\d{0,2}(?:[,' ]\d{3})+(?:\.\d*)?$/;

const ORDINARY = /^[+-]?[\d.,]*$/;
const CURRENCY_BEFORE = /^([+-]?)([$€]) ?(?=[+-]?[\d.,])(.*)$/;

/**
 * A number as spreadsheets show it, as others write it: a typographic minus, the apostrophe of Swiss thousands and
 * uncommon spaces as plain ones, a currency sign behind the number (`$60,000` → `60,000 $`).
 */
export function plainNumber(cell: string): string {
  if (ORDINARY.test(cell)) return cell;
  return cell
    .replace(/−/g, "-")
    .replace(/’/g, "'")
    .replace(/\s/g, " ")
    .trim()
    .replace(CURRENCY_BEFORE, "$1$3 $2");
}

/**
 * The number in a cell under a known decimal mark; undefined where it is none or where its thousands
 * are not groups of three.
 */
export function readAmount(cell: string, mark: DecimalMark): Amount | undefined {
  const match = WITH_UNIT.exec(plainNumber(cell));
  if (!match?.[1]) return undefined;
  const digits = match[1];
  const grouped = mark === "." ? GROUPED_BY_COMMA : GROUPED_BY_POINT;
  const separators = mark === "." ? /[,' ]/g : /[.' ]/g;
  const joined = grouped.test(digits) ? digits.replace(separators, "") : digits;
  const value = readDecimal(mark === "," ? swapMark(joined) : joined);
  if (value === undefined) return undefined;
  return match[2] ? { value, unit: match[2] } : { value };
}

/** A decimal comma as point; text with a point left over stays unreadable. */
function swapMark(digits: string): string {
  return digits.includes(".") ? "" : digits.replace(",", ".");
}

/** What one cell says about the decimal mark of its column. */
export type MarkEvidence = DecimalMark | "ambiguous" | "none";

/**
 * `1.234,5` and `0,5` prove a decimal comma, `1,234.5` and `0.5` a decimal point; `1,234` may be either;
 * a whole number says nothing.
 */
export function markEvidence(cell: string): MarkEvidence {
  if (!/[.,]/.test(cell)) return "none";
  const digits = WITH_UNIT.exec(plainNumber(cell))?.[1]?.replace(/^[+-]/, "");
  if (digits === undefined) return "none";
  const lastPoint = digits.lastIndexOf(".");
  const lastComma = digits.lastIndexOf(",");
  if (lastPoint < 0 && lastComma < 0) return "none";
  if (lastPoint >= 0 && lastComma >= 0) return lastPoint > lastComma ? "." : ",";
  const mark: DecimalMark = lastPoint >= 0 ? "." : ",";
  const parts = digits.split(mark);
  const looksGrouped =
    parts.slice(1).every((part) => part.length === 3) && /^[1-9]\d{0,2}$/.test(parts[0] ?? "");
  if (!looksGrouped) return parts.length === 2 ? mark : "none";
  return parts.length > 2 ? (mark === "." ? "," : ".") : "ambiguous";
}
