import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./address";
import { rewriteTokens } from "./rewriteFormulas";

/** A reference such as Sheet1!$A1:B2 in its parts; edges of whole rows and columns are null. */
export type A1Reference = Extract<NonNullable<ReturnType<typeof parseA1Ref>>, { range: unknown }>;

/** Rewrites every A1 reference of a formula; undefined makes it #REF!. */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: A1Reference) => A1Reference | undefined
): string {
  return rewriteTokens(formula, ({ type, value }) => {
    if (type !== "range" && type !== "range_beam") return value;
    const parsed = parseA1Ref(value);
    if (!parsed || !("range" in parsed)) return value;
    const after = rewrite(parsed);
    if (after === parsed) return value;
    return after ? stringifyA1Ref(after) : "#REF!";
  });
}

/** The cells that a reference names, whatever its sheet. */
export function referredCells({ range }: A1Reference): Rectangle {
  const { top, left, bottom = top, right = left } = range;
  return {
    row: top ?? 0,
    column: left ?? 0,
    rows: (bottom ?? MAX_ROWS - 1) - (top ?? 0) + 1,
    columns: (right ?? MAX_COLUMNS - 1) - (left ?? 0) + 1,
  };
}

/** The reference made to name other cells; what it leaves open stays open. */
export function referringTo(reference: A1Reference, cells: Rectangle): A1Reference {
  const { top, left, bottom = top, right = left } = reference.range;
  const range = {
    ...reference.range,
    top: top === null ? null : cells.row,
    bottom: bottom === null ? null : cells.row + cells.rows - 1,
    left: left === null ? null : cells.column,
    right: right === null ? null : cells.column + cells.columns - 1,
  };
  return { ...reference, range };
}
