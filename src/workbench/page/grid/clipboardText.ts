/** Cells of text as spreadsheets put it on the clipboard: tabs between cells, quotes around line breaks. */
export function clipboardText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/gy;
  while (pattern.lastIndex <= text.length) {
    const match = pattern.exec(text);
    if (!match) break;
    row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replace(/""/g, '"'));
    if (match[3] === "\t") continue;
    rows.push(row);
    row = [];
    if (match[3] === "" || pattern.lastIndex === text.length) break;
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}
