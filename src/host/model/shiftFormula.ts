import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { isSameRectangle } from "./rectangle";
import {
  type A1Reference,
  referredCells,
  referringTo,
  rewriteReferences,
} from "./rewriteReferences";
import type { Sheet } from "./sheet";
import { shiftedRectangle, type StructureChange } from "./structureChange";

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
  const before = referredCells(reference);
  const after = shiftedRectangle(before, change);
  if (!after) return undefined;
  return isSameRectangle(before, after) ? reference : referringTo(reference, after);
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
