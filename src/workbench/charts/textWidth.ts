/** Advance widths of Arial, in thousandths of the font size: wide enough for Calibri and Carlito too. */
const WIDTHS: Record<number, string> = {
  191: "'",
  222: "ijl",
  278: " !,./:;\\[]ftI|",
  333: "()-`r{}",
  355: '"',
  389: "*",
  500: "Jckvsxyz",
  556: "#$0123456789?L_abdeghnopqu",
  584: "+<=>~",
  611: "FTZ",
  667: "&ABEKPSVXY",
  722: "CDHNRUw",
  778: "GOQ",
  833: "Mm",
  889: "%",
  944: "W",
  1015: "@",
};

const widthOf = new Map<string, number>(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, Number(width) / 1000])
  )
);

/** Width of a text in pixels, estimated without a browser so that a chart is the same in Node and on a page. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf.get(character) ?? (character > "\u2E7F" ? 1 : 0.6);
  return ems * fontSize;
}

/** The text, or its beginning with an ellipsis, no wider than `width` pixels. */
export function elide(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length && textWidth(`${characters.join("")}…`, fontSize) > width)
    characters.pop();
  return characters.length ? `${characters.join("").trimEnd()}…` : "";
}

/** The text in lines no wider than `width`, broken between words; a longer word stands alone. */
export function wrap(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
