/** How a locale writes numbers. */
interface Notation {
  readonly group: string;
  readonly decimal: string;
  /** Its signs for 0 to 9. */
  readonly digits: readonly string[];
  /** Digits of a group before the last: 2 in India, where 1,50,000 is written. */
  readonly groupSize: number;
}

function notationOf(locale?: string, numberingSystem?: string): Notation {
  const format = new Intl.NumberFormat(locale, { useGrouping: true, numberingSystem });
  const parts = format.formatToParts(123456789.5);
  const signs = (type: string) => parts.filter((part) => part.type === type);
  const [group = "", decimal = ""] = ["group", "decimal"].map((type) => signs(type)[0]?.value);
  const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit));
  return {
    group: plainSigns(group),
    decimal,
    digits,
    groupSize: signs("integer").at(-2)?.value.length ?? 3,
  };
}

/** Spaces, apostrophes and minus signs of every kind as their plain ones, without marks of direction. */
function plainSigns(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c]/g, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\u2019/g, "'")
    .replace(/\u2212/g, "-");
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Number that a person typed in the locale's way, or undefined: `"10,000.5"` → 10000.5 (en).
 * Group signs must stand where they belong, so that `"10.5"` is refused, not read as 105, where the locale groups by a point.
 */
export function parseDecimal(text: string, locale?: string): number | undefined {
  const given = plainSigns(text).trim();
  // Who types 0 to 9 where other digits are usual takes the signs that go with these.
  const notation = notationOf(locale, /[0-9]/.test(given) ? "latn" : undefined);
  const { group, decimal, digits, groupSize } = notation;
  const typed = digits.reduce((read, sign, digit) => read.replaceAll(sign, String(digit)), given);
  const point = escaped(decimal);
  const plain = new RegExp(`^[+-]?(\\d+(${point}\\d*)?|${point}\\d+)$`);
  const grouped = [3, groupSize].map((size) => {
    const sign = escaped(group);
    return new RegExp(`^[+-]?\\d{1,${size}}(${sign}\\d{${size}})*${sign}\\d{3}(${point}\\d*)?$`);
  });
  const isGrouped = group !== "" && grouped.some((form) => form.test(typed));
  if (!plain.test(typed) && !isGrouped) return undefined;
  return Number(
    typed
      .split(group || "\0")
      .join("")
      .replace(decimal, ".")
  );
}
