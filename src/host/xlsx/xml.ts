/** Text as it may stand in an element or an attribute. Characters that XML cannot hold are written as Excel writes them. */
export function escapeXml(text: string): string {
  return escapeControls(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** `\u0001` → `_x0001_`; a text that already looks so, such as `_x0041_`, is kept apart: `_x005F_x0041_`. */
function escapeControls(text: string): string {
  return escapeForWriter(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, escaped);
}

/** What `hucre` leaves undone of that: texts that look like an escaped character, and the two that are none. */
export function escapeForWriter(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\uFFFE\uFFFF]/g, escaped);
}

/** Takes out what no XML can hold and no cell needs, from names, formulas and titles. */
export function withoutNoncharacters(xml: string): string {
  return xml.replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
