/** The signs with which a locale writes 1234.5. */
function separators(locale?: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { group: sign("group"), decimal: sign("decimal") };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Number that a person typed in the locale's way, or undefined: `"10,000.5"` → 10000.5 (en).
 * Group signs must stand where they belong, so that `"10.5"` is refused, not read as 105, where the locale groups by a point.
 */
export function parseDecimal(text: string, locale?: string): number | undefined {
  const { group, decimal } = separators(locale);
  const typed = text.trim().replace(/[\u00a0\u202f ]/g, " ");
  const groupSign = group.replace(/[\u00a0\u202f]/g, " ");
  const point = escaped(decimal);
  const plain = new RegExp(`^[+-]?(\\d+(${point}\\d*)?|${point}\\d+)$`);
  const grouped = new RegExp(`^[+-]?\\d{1,3}(${escaped(groupSign)}\\d{3})+(${point}\\d*)?$`);
  if (!plain.test(typed) && !(groupSign !== "" && grouped.test(typed))) return undefined;
  return Number(
    typed
      .split(groupSign || "\0")
      .join("")
      .replace(decimal, ".")
  );
}
