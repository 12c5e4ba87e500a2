import { markEvidence, type DecimalMark, type MarkEvidence } from "../numbers/readAmount";
import { forEachInSteps, type Steps } from "../steps";
import type { TableRow } from "./readTable";

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

/** What the cells of some columns say by themselves; an undefined column has no cells. */
export function* columnEvidence(
  rows: readonly TableRow[],
  columns: readonly (number | undefined)[]
): Steps<ColumnEvidence[]> {
  const evidence = columns.map(() => ({ seen: new Set<MarkEvidence>(), hasComma: false }));
  yield* forEachInSteps(rows, ({ cells }) => {
    columns.forEach((column, index) => {
      const cell = column === undefined ? "" : (cells[column] ?? "");
      const found = evidence[index]!;
      found.seen.add(markEvidence(cell));
      found.hasComma ||= cell.includes(",");
    });
  });
  return evidence;
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
