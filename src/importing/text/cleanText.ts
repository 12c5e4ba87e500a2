/** Byte-order marks and zero-width characters, which some exports put before every field. */
const INVISIBLE = /[\uFEFF\u200B\u200C\u200D\u2060]/g;
const UNUSUAL_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** Text without invisible characters, with ordinary spaces and line ends. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, "").replace(UNUSUAL_SPACE, " ").replace(/\r\n?/g, "\n");
}
