import { SheetDraft } from "../plan/SheetDraft";
import type { SheetPlan } from "../plan/sheetPlan";
import { PALETTE } from "../plan/style";
import { findingLines } from "../positions/sourceLines";
import { HISTORY_COLUMNS } from "./historyColumns";
import { historyLines } from "./historyRows";
import { putTable } from "./historyTable";
import { putTotals } from "./historyTotals";
import {
  HISTORY_LEGEND,
  historySourceLine,
  missingLine,
  NO_OPEN_POSITIONS,
  type HistorySource,
} from "./historyTexts";

/** Names that are free in the workbook. */
export interface HistoryNames {
  readonly sheet: string;
  readonly table: string;
}

/** Rows above the table that may stay in view while the table is scrolled. */
const MOST_FROZEN = 16;

function putHead(draft: SheetDraft, source: HistorySource): number {
  draft.write(0, 0, "Trade history", "title");
  draft.height(0, 26);
  const lines = [
    historySourceLine(source),
    NO_OPEN_POSITIONS,
    missingLine(source.result.markets),
    ...findingLines(source.result.findings),
  ].filter((line) => line !== undefined);
  lines.forEach((line, index) => draft.write(1 + index, 0, line, "subtitle"));
  const legend = 1 + lines.length;
  HISTORY_LEGEND.forEach((line, index) => draft.write(legend + index, 0, line, "note"));
  return legend + HISTORY_LEGEND.length + 1;
}

/** The History sheet: realised P&L, fees, funding and holding time by market, with totals by currency. */
export function historySheet(source: HistorySource, names: HistoryNames): SheetPlan {
  const lines = historyLines(source.result.markets);
  const draft = new SheetDraft(names.sheet, PALETTE.muted);
  const top = putHead(draft, source);
  const middle = putTotals(draft, top, lines, names.table);
  draft.heading(middle, 0, HISTORY_COLUMNS.length, "By market");
  const header = middle + 1;
  putTable(draft, header, lines, names.table);
  return draft.plan({
    columnWidths: HISTORY_COLUMNS.map(({ width }) => width),
    frozen: { rows: header < MOST_FROZEN ? header + 1 : 1, columns: 2 },
    printTitleRow: header,
  });
}
