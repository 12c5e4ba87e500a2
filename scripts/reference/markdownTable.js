/**
 * A Markdown table with its columns aligned, as Prettier writes it.
 *
 * @param {string[][]} rows the first one is the header; all of one length
 */
function markdownTable(rows) {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\|/g, "\\|")));
  const widths = cells[0].map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column].length))
  );
  const line = (row) => `| ${row.join(" | ")} |`;
  const [header, ...body] = cells.map((row) =>
    line(row.map((cell, column) => cell.padEnd(widths[column])))
  );
  return [header, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}

module.exports = { markdownTable };
