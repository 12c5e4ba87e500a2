/** Begins each row of an example's result. */
const ROW = "→ ";

/** Between two cells of a row, also where the last one is empty. */
const BETWEEN_CELLS = / \|(?: |$)/;

/**
 * An `@example`: a formula, the rows that it answers, and what they mean.
 *
 *     =LIQDISTANCE("long", 60000, {54000; 57000})
 *     → 0.1
 *     → 0.05
 *     The price may fall by 10 % and 5 %.
 *
 * Cells of a row stand between ` | `. A row `…` says that more rows follow; a text that ends in `…` goes on.
 */
function readExample(text, name) {
  const [formula, ...lines] = text.split("\n").map((line) => line.trim());
  const rows = lines.filter((line) => line.startsWith(ROW));
  if (!formula?.startsWith("=") || rows.length === 0) {
    throw new Error(
      `${name}: an example is a formula, then its result after "${ROW}"; got ${text}`
    );
  }
  return {
    formula,
    result: rows.map((row) => row.slice(ROW.length).split(BETWEEN_CELLS)),
    explanation: lines.filter((line) => !line.startsWith(ROW)).join(" "),
  };
}

module.exports = { readExample };
