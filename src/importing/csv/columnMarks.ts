import { markEvidence, type DecimalMark, type MarkEvidence } from "../numbers/readAmount";

/** What the cells of a column, and the file around it, say about its decimal mark. */
export interface ColumnMarks {
  /** The mark, or undefined where nothing in the file decides it. */
  mark: DecimalMark | undefined;
  /** Whether cells of this one column contradict each other. */
  mixed: boolean;
}

/** What the cells of one column say by themselves. */
export interface ColumnEvidence {
  seen: ReadonlySet<MarkEvidence>;
  hasComma: boolean;
}

/** What the cells of a column say by themselves. */
export function columnEvidence(cells: readonly string[]): ColumnEvidence {
  const seen = new Set<MarkEvidence>();
  let hasComma = false;
  for (const cell of cells) {
    seen.add(markEvidence(cell));
    hasComma ||= cell.includes(",");
  }
  return { seen, hasComma };
}

/**
 * Decides the decimal mark of each column from its own cells, else from the other columns. With neither, a
 * lone point is the decimal point between commas, since programs with a decimal comma do not write those; between
 * semicolons or tabs it stays undecided, and so does a lone comma such as `1,234` everywhere.
 */
export function columnMarks(columns: readonly ColumnEvidence[], delimiter: string): ColumnMarks[] {
  const inFile = (mark: DecimalMark) => columns.some(({ seen }) => seen.has(mark));
  const fileMark = inFile(".") === inFile(",") ? undefined : inFile(".") ? "." : ",";
  return columns.map(({ seen, hasComma }) => {
    if (seen.has(".") && seen.has(",")) return { mark: undefined, mixed: true };
    if (seen.has(".")) return { mark: ".", mixed: false };
    if (seen.has(",")) return { mark: ",", mixed: false };
    if (!seen.has("ambiguous")) return { mark: ".", mixed: false };
    if (fileMark) return { mark: fileMark, mixed: false };
    return { mark: !hasComma && delimiter === "," ? "." : undefined, mixed: false };
  });
}
