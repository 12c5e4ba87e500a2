import { SHOCK_LIMITS } from "../../commands/checkScenarioOptions";
import { parseDecimal } from "../parseDecimal";
import { strings } from "../strings";

const MOST_SHOCKS = SHOCK_LIMITS.most;
/** In per cent, as shocks are typed. */
const LOWEST = SHOCK_LIMITS.lowest * 100;
const HIGHEST = SHOCK_LIMITS.highest * 100;

/** A shock as a person reads it: `−20%` with the sign of the locale. */
export function shockText(shock: number, locale?: string): string {
  return shock.toLocaleString(locale, {
    style: "percent",
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  });
}

/** The list with another shock, typed in per cent; or what is wrong with it. */
export function addShock(
  shocks: readonly number[],
  text: string,
  locale?: string
): { shocks: readonly number[] } | { error: string } {
  const percent = parseDecimal(text.replace(/\s*%$/, ""), locale);
  if (percent === undefined || percent < LOWEST || percent > HIGHEST) {
    const shown = (value: number) => value.toLocaleString(locale);
    return { error: strings.invalid.between(shown(LOWEST), shown(HIGHEST)) };
  }
  const shock = Number((percent / 100).toPrecision(12));
  if (shocks.includes(shock)) return { error: strings.shocks.twice(shockText(shock, locale)) };
  if (shocks.length >= MOST_SHOCKS) return { error: strings.shocks.tooMany(MOST_SHOCKS) };
  return { shocks: [...shocks, shock].sort((a, b) => a - b) };
}

/** The list without a shock; one always stays. */
export function removeShock(shocks: readonly number[], shock: number): readonly number[] {
  return shocks.length > 1 ? shocks.filter((one) => one !== shock) : shocks;
}
