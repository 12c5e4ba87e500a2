/** Text as it may stand in an element or an attribute. Characters that XML cannot hold are written as Excel writes them. */
export function escapeXml(text: string): string {
  return escapeControls(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** `\u0001` → `_x0001_`; a text that already looks so, such as `_x0041_`, is kept apart: `_x005F_x0041_`. */
export function escapeControls(text: string): string {
  return escapeEscapes(text).replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
  );
}

/** Keeps a text that looks like an escaped character from being read as one. */
export function escapeEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** The text of an element that `hucre` wrote. */
export function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
