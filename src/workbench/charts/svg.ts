/** Attributes of an element; those that are undefined are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** Text as it may stand in an element or an attribute. Characters that XML forbids are dropped. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** A number as short as two decimals of a pixel allow. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** One SVG element; `content` is markup that is already escaped. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeText(value!)}"`
    )
    .join("");
  const inside = content.join("");
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

/** A line of text; `y` is its baseline. */
export function text(content: string, attributes: Attributes): string {
  return element("text", attributes, escapeText(content));
}
