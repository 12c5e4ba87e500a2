import { area, inColumn } from "../plan/area";
import type { SheetDraft } from "../plan/SheetDraft";
import { PALETTE } from "../plan/style";
import { positionColumnIndex, type PositionColumnName } from "./positionColumns";

/** Below these distances to liquidation a row asks for attention. */
const CLOSE = 0.1;
const VERY_CLOSE = 0.05;

/** Colours that follow the figures: near liquidation, losses, what differs from the venue, errors in grey. */
export function paintPositions(draft: SheetDraft, firstRow: number, rows: number): void {
  const body = (name: PositionColumnName) => area(firstRow, positionColumnIndex(name), rows);
  const cell = (name: PositionColumnName) => inColumn(firstRow, positionColumnIndex(name));
  const red = { color: PALETTE.loss, fill: PALETTE.lossFill, bold: true };
  const amber = { color: PALETTE.warning, fill: PALETTE.warningFill, bold: true };

  const distance = cell("Distance");
  draft.paintWhere(body("Distance"), `AND(ISNUMBER(${distance}),${distance}<${VERY_CLOSE})`, red);
  draft.paintWhere(body("Distance"), `AND(ISNUMBER(${distance}),${distance}<${CLOSE})`, amber);
  draft.paintWhere(body("Distance"), `ISTEXT(${distance})`, { color: PALETTE.muted });

  const pnl = cell("P&L");
  draft.paintWhere(body("P&L"), `AND(ISNUMBER(${pnl}),${pnl}<0)`, { color: PALETTE.loss });

  const check = cell("Check");
  draft.paintWhere(body("Check"), `${check}="OK"`, { color: PALETTE.gain, bold: true });
  draft.paintWhere(body("Check"), `LEFT(${check},3)="not"`, { color: PALETTE.muted });
  draft.paintWhere(body("Check"), `LEN(${check})>0`, { color: PALETTE.warning });

  for (const name of ["Liquidation", "Margin ratio"] as const) {
    draft.paintWhere(body(name), `ISERROR(${cell(name)})`, { color: PALETTE.faint });
  }
}
