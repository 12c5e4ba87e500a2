import { area, inColumn, cellAt, type Area } from "../../plan/area";
import type { SheetDraft } from "../../plan/SheetDraft";
import type { Paint } from "../../plan/conditionalFormatPlan";
import { PALETTE } from "../../plan/style";

const PROPOSED: Paint = { color: PALETTE.accent, fill: PALETTE.accentSoft };

/** More decimals for small figures: prices and sizes of all markets stand in one column. */
export function paintSmallFigures(draft: SheetDraft, at: Area, paint: Paint = {}): void {
  const cell = cellAt(at.row, at.column);
  const below = (bound: number) =>
    `AND(ISNUMBER(${cell}),ABS(N(${cell}))<${bound},ABS(N(${cell}))>0)`;
  draft.paintWhere(at, below(0.001), { ...paint, numberFormat: "0.0000000000" });
  draft.paintWhere(at, below(1), { ...paint, numberFormat: "0.000000" });
}

/** Amber and red by urgency, against the largest weight there is. */
export function paintUrgency(draft: SheetDraft, at: Area): void {
  const cell = inColumn(at.row, at.column);
  draft.paintWhere(area(at.row, at.column, at.rows), `AND(ISNUMBER(${cell}),${cell}>=50)`, {
    color: PALETTE.loss,
    fill: PALETTE.lossFill,
    bold: true,
  });
  draft.paintWhere(area(at.row, at.column, at.rows), `AND(ISNUMBER(${cell}),${cell}>=20)`, {
    color: PALETTE.warning,
    fill: PALETTE.warningFill,
  });
}

/** Figures that can be written into the table stand out. */
export function paintProposed(draft: SheetDraft, at: Area): void {
  const cell = inColumn(at.row, at.column);
  paintSmallFigures(draft, at, PROPOSED);
  draft.paintWhere(at, `ISNUMBER(${cell})`, PROPOSED);
}
