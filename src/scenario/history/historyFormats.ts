import { NUMBER_FORMATS } from "../format/numberFormats";
import { area, inColumn } from "../plan/area";
import type { SheetDraft } from "../plan/SheetDraft";
import { PALETTE } from "../plan/style";
import { historyColumnIndex as indexOf, type HistoryContent } from "./historyColumns";

/** Currencies whose cents matter; all others are coins. */
const MONEY = /^(USD[A-Z]{0,2}|[A-Z]{1,2}USD|EUR|BNFCR|not given)$/;

/** The number format of a cell of the History table. */
export function formatOfHistory(content: HistoryContent, currency: string): string {
  const isMoney = MONEY.test(currency);
  switch (content) {
    case "money":
      return isMoney ? NUMBER_FORMATS.money : NUMBER_FORMATS.coins;
    case "signedMoney":
      return isMoney ? NUMBER_FORMATS.signedMoney : NUMBER_FORMATS.signedCoins;
    case "count":
      return "#,##0";
    case "hours":
      return "#,##0.0";
    case "time":
      return "yyyy-mm-dd hh:mm";
    case "text":
      return "General";
  }
}

/** Losses, funding paid and what stays of them in red; fees are always a cost. */
export function paintLosses(draft: SheetDraft, firstRow: number, rows: number): void {
  for (const name of ["Realised P&L", "Funding", "Net"] as const) {
    const cell = inColumn(firstRow, indexOf(name));
    const at = area(firstRow, indexOf(name), rows);
    draft.paintWhere(at, `AND(ISNUMBER(${cell}),${cell}<0)`, { color: PALETTE.loss });
  }
}
