/** Minutes east of UTC. */
export type UtcOffset = number;

const IN_FILE_NAME = /\(UTC([+-])-?(\d{1,2})(?::(\d{2}))?\)/i;
const IN_HEADING = /\(\s*(?:UTC|GMT)\s*(?:([+-])\s*(\d{1,2})(?::?(\d{2}))?\s*)?\)/i;
const IN_PREAMBLE = /time\s?zone[\s:,]*UTC\s*(?:([+-])\s*(\d{1,2})(?::?(\d{2}))?)?/i;

/** The zone that the name of a Binance export carries: `(UTC+3)`, `(UTC--6)`, `(UTC+5:30)`. */
export function offsetInFileName(name: string): UtcOffset | undefined {
  const match = IN_FILE_NAME.exec(name);
  if (!match) return undefined;
  return offset(match[1], match[2], match[3]);
}

/** The zone in a heading such as `Time(UTC)` or `Trade Time(UTC+0)`. */
export function offsetInHeadings(headings: readonly string[]): UtcOffset | undefined {
  return firstOffset(headings, IN_HEADING);
}

/** The zone in the lines above a header: `Time Zone:UTC+8`. */
export function offsetInPreamble(lines: readonly string[]): UtcOffset | undefined {
  return firstOffset(lines, IN_PREAMBLE);
}

/** `UTC`, `UTC+3`, `UTC-5:30`. */
export function zoneName(minutes: UtcOffset): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  return `UTC${minutes < 0 ? "-" : "+"}${Math.floor(size / 60)}${rest}`;
}

function firstOffset(texts: readonly string[], pattern: RegExp): UtcOffset | undefined {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match) return offset(match[1], match[2], match[3]);
  }
  return undefined;
}

function offset(sign?: string, hours?: string, minutes?: string): UtcOffset {
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" && size > 0 ? -size : size;
}
