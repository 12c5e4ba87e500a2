import { plain } from "./decimal";

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,3}))?$/;
const MISSING = new Set(["", "-", "--", "—", "–", "n/a", "na", "none", "null", "nan", "undefined"]);
const MAX_DIGITS = 60;
const MAX_EXPONENT = 30;

/** Whether a source writes this for "no value". Missing is not zero. */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}

/**
 * A number as programs write it (`-0.5`, `1e-8`, `0E-18`) as plain decimal text; undefined where the
 * text is no such number or is too long to be one that a venue would send.
 */
export function readDecimal(text: string): string | undefined {
  const trimmed = text.trim();
  const match = DECIMAL.exec(trimmed);
  if (!match || trimmed.length > MAX_DIGITS) return undefined;
  if (Math.abs(Number(match[1] ?? 0)) > MAX_EXPONENT) return undefined;
  return plain(trimmed);
}
