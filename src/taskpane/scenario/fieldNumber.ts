import { parseDecimal } from "../parseDecimal";
import { strings } from "../strings";
import type { FieldRule } from "./scenarioFields";

/** What a field holds: a value for the options (undefined: worked out), or what is wrong with it. */
export type FieldNumber =
  { readonly value: number | undefined; readonly unusual: boolean } | { readonly error: string };

/** Shares come from per cent without the noise of binary fractions: 0.07 % is 0.0007. */
const share = (percent: number) => Number((percent / 100).toPrecision(15));

function complaint(rule: FieldRule, locale?: string): string {
  const shown = (value: number) => value.toLocaleString(locale);
  if (rule.above) return strings.invalid.above(shown(rule.low));
  const words = rule.whole ? strings.invalid.whole : strings.invalid.between;
  return words(shown(rule.low), shown(rule.high));
}

/** Nothing but digits and signs between them: a number as some other locale writes it. */
const FOREIGN_NUMBER = /^[+-]?[\p{Nd}.,'’\s]+$/u;

function notNumber(text: string, rule: FieldRule, locale?: string): string {
  const wanted = complaint(rule, locale);
  const example = (1234.5).toLocaleString(locale);
  const isForeign = FOREIGN_NUMBER.test(text.trim());
  return isForeign ? strings.invalid.notation(wanted, example) : wanted;
}

/** Reads a number as typed against the rule of its field. */
export function readFieldNumber(text: string, rule: FieldRule, locale?: string): FieldNumber {
  if (text.trim() === "" && rule.mayBeEmpty) return { value: undefined, unusual: false };
  const typed = parseDecimal(text, locale);
  if (typed === undefined) return { error: notNumber(text, rule, locale) };
  const tooLow = rule.above ? typed <= rule.low : typed < rule.low;
  if (tooLow || typed > rule.high || (rule.whole && !Number.isInteger(typed))) {
    return { error: complaint(rule, locale) };
  }
  const [from, to] = rule.common ?? [rule.low, rule.high];
  return { value: rule.percent ? share(typed) : typed, unusual: typed < from || typed > to };
}

/** A value of the options as a field shows it: shares in per cent. */
export function fieldText(value: number | undefined, rule: FieldRule, locale?: string): string {
  if (value === undefined) return "";
  const shown = rule.percent ? Number((value * 100).toPrecision(12)) : value;
  return shown.toLocaleString(locale, { maximumSignificantDigits: 12 });
}
