import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { rewriteTokens } from "./rewriteFormulas";
import type { Sheet } from "./sheet";
import { shiftedRectangle, type StructureChange } from "./structureChange";

type A1Reference = Extract<NonNullable<ReturnType<typeof parseA1Ref>>, { range: unknown }>;

/** Rewrites every A1 reference of a formula; undefined makes it #REF!. */
function rewriteReferences(
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

/** A formula after rows or columns came or went; `home` is the sheet it stands on. */
export function shiftFormula(
  formula: string,
  home: Sheet | undefined,
  change: StructureChange
): string {
  return rewriteReferences(formula, (reference) => {
    const name = reference.context?.at(-1);
    const here = name === undefined ? home === change.sheet : isName(change.sheet, name);
    return here ? shifted(reference, change) : reference;
  });
}

function isName(sheet: Sheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

function shifted(reference: A1Reference, change: StructureChange): A1Reference | undefined {
  const { top, left, bottom = top, right = left } = reference.range;
  const area = {
    row: top ?? 0,
    column: left ?? 0,
    rows: (bottom ?? MAX_ROWS - 1) - (top ?? 0) + 1,
    columns: (right ?? MAX_COLUMNS - 1) - (left ?? 0) + 1,
  };
  const after = shiftedRectangle(area, change);
  if (!after) return undefined;
  const unchanged = after.row === area.row && after.rows === area.rows && after.column === area.column && after.columns === area.columns; // prettier-ignore
  if (unchanged) return reference;
  const range = {
    ...reference.range,
    top: top === null ? null : after.row,
    bottom: bottom === null ? null : after.row + after.rows - 1,
    left: left === null ? null : after.column,
    right: right === null ? null : after.column + after.columns - 1,
  };
  return { ...reference, range };
}

/** A formula as it reads when copied some rows and columns away: references without "$" move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const { range } = reference;
    const move = (edge: number | null | undefined, fixed: unknown, by: number) =>
      edge === null || edge === undefined || fixed ? edge : edge + by;
    const top = move(range.top, range.$top, rows);
    const bottom = move(range.bottom, range.$bottom, rows);
    const left = move(range.left, range.$left, columns);
    const right = move(range.right, range.$right, columns);
    const outside = [top, bottom].some((row) => row != null && (row < 0 || row >= MAX_ROWS));
    const beside = [left, right].some(
      (column) => column != null && (column < 0 || column >= MAX_COLUMNS)
    );
    if (outside || beside) return undefined;
    return {
      ...reference,
      range: { ...range, top: top ?? null, bottom, left: left ?? null, right },
    };
  });
}
