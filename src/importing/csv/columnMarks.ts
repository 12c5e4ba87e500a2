import { markEvidence, type DecimalMark } from "../numbers/readAmount";

/** What the cells of a column, and the file around it, say about its decimal mark. */
export interface ColumnMarks {
  /** The mark, or undefined where nothing in the file decides it. */
  mark: DecimalMark | undefined;
  /** Whether cells of this one column contradict each other. */
  mixed: boolean;
}

/**
 * Decides the decimal mark of each column from its own cells, else from the other columns. With neither, a
 * lone point is the decimal point (except in `;` files, which programs with a decimal comma write), and a lone
 * comma such as `1,234` stays undecided.
 */
export function columnMarks(columns: readonly string[][], delimiter: string): ColumnMarks[] {
  const own = columns.map((cells) => new Set(cells.map(markEvidence)));
  const inFile = (mark: DecimalMark) => own.some((evidence) => evidence.has(mark));
  const fileMark = inFile(".") === inFile(",") ? undefined : inFile(".") ? "." : ",";
  return own.map((evidence, i) => {
    if (evidence.has(".") && evidence.has(",")) return { mark: undefined, mixed: true };
    if (evidence.has(".")) return { mark: ".", mixed: false };
    if (evidence.has(",")) return { mark: ",", mixed: false };
    if (!evidence.has("ambiguous")) return { mark: ".", mixed: false };
    if (fileMark) return { mark: fileMark, mixed: false };
    const onlyPoints = (columns[i] ?? []).every((cell) => !cell.includes(","));
    return { mark: onlyPoints && delimiter !== ";" ? "." : undefined, mixed: false };
  });
}
