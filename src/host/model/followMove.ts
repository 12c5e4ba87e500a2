import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import type { Area } from "./address";
import { type CellMove, movedArea } from "./cellMove";
import { encloses, isSameRectangle } from "./rectangle";
import { type FormulaHome, rewriteTokens } from "./rewriteFormulas";
import {
  type A1Reference,
  referredCells,
  referringTo,
  rewriteReferences,
} from "./rewriteReferences";
import type { Sheet } from "./sheet";

/**
 * A formula after cells were cut and pasted elsewhere: it refers to the same cells as before, wherever they are now, also
 * where it was moved itself.
 */
export function followMove(formula: string, home: FormulaHome, move: CellMove): string {
  const { row = 0, column = 0, rows = 1, columns = 1, sheet } = home;
  const isMoved = sheet === move.from.sheet && encloses(move.from, { row, column, rows, columns });
  const homeAfter = isMoved ? move.to.sheet : sheet;
  // Of a formula for many cells only what all of them share can follow.
  const isShared = !isMoved && rows * columns > 1;
  return rewriteReferences(formula, (reference) => {
    const name = reference.context?.at(-1);
    const before = name === undefined ? sheet : sheetNamed(name, move);
    if (!before || (isShared && !isAbsolute(reference))) return reference;
    const area: Area = { ...referredCells(reference), sheet: before };
    const after = movedArea(area, move);
    if (!after) return undefined;
    const isNamed = name === undefined ? after.sheet !== homeAfter : after.sheet !== before;
    const context = isNamed ? [after.sheet.name] : reference.context;
    if (!isNamed && isSameRectangle(area, after)) return reference;
    return { ...referringTo(reference, after), context } as A1Reference;
  });
}

/** A formula with the table's name in the references that leave it out because they stand in the table. */
export function withTableName(formula: string, table: string): string {
  return rewriteTokens(formula, ({ type, value }) => {
    const parsed = type === "structured" ? parseStructRef(value) : undefined;
    return parsed && !parsed.table ? stringifyStructRef({ ...parsed, table }) : value;
  });
}

/** The sheet of a name among those that the move concerns. */
function sheetNamed(name: string, { from, to }: CellMove): Sheet | undefined {
  return [from.sheet, to.sheet].find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function isAbsolute({ range }: A1Reference): boolean {
  const { top, left, bottom, right, $top, $left, $bottom, $right } = range;
  const edges = [[top, $top], [left, $left], [bottom, $bottom], [right, $right]]; // prettier-ignore
  return edges.every(([edge, isFixed]) => edge === null || isFixed === true);
}
