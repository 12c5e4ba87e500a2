import type { HistoryFormat } from "../historyFormat";
import { settlementOf } from "../settlement";

/** Position history: one row a closed (or partly closed) position, without fees and leverage. */
export const binancePositionHistory: HistoryFormat = {
  name: "Binance futures position history",
  venue: "BINANCE",
  headings: [
    "symbol",
    "marginmode",
    "positionside",
    "entryprice",
    "closingpnl",
    "opened",
    "closed",
  ],
  read(row, report) {
    report.warnSource("Binance does not say whether Closing PNL is before or after fees");
    const symbol = row.symbol("symbol");
    return {
      symbol,
      currency: settlementOf(symbol),
      time: row.text("closed"),
      openedAt: row.text("opened"),
      size: row.number("closedvol"),
      realised: row.required("closingpnl"),
    };
  },
};
