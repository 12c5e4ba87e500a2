import { binanceAllStatements } from "./formats/binanceAllStatements";
import { binanceIncome, binanceTransactionHistory } from "./formats/binanceIncome";
import { binancePositionHistory } from "./formats/binancePositionHistory";
import { binanceTradeHistory } from "./formats/binanceTradeHistory";
import { bybitClosedPnl, bybitClosedPnlApi, bybitClosedPnlLegacy } from "./formats/bybitClosedPnl";
import { bybitTradeHistory } from "./formats/bybitTradeHistory";
import { bybitTransactionLog, bybitTransactionLogApi } from "./formats/bybitTransactionLog";
import { ftxFunding, ftxTrades } from "./formats/ftx";
import { hyperliquidFunding, hyperliquidUserFunding } from "./formats/hyperliquidFunding";
import { hyperliquidFills, hyperliquidTrades } from "./formats/hyperliquidTrades";
import { okxPositionsHistory, okxPositionsHistoryApi } from "./formats/okxPositionsHistory";
import { okxTradingHistory, okxTradingHistoryOlder } from "./formats/okxTradingHistory";
import type { HistoryFormat } from "./historyFormat";

const HISTORY_FORMATS: readonly HistoryFormat[] = [
  binanceTradeHistory,
  binancePositionHistory,
  binanceTransactionHistory,
  binanceIncome,
  binanceAllStatements,
  bybitClosedPnl,
  bybitClosedPnlLegacy,
  bybitClosedPnlApi,
  bybitTradeHistory,
  bybitTransactionLog,
  bybitTransactionLogApi,
  okxTradingHistory,
  okxTradingHistoryOlder,
  okxPositionsHistory,
  okxPositionsHistoryApi,
  hyperliquidTrades,
  hyperliquidFills,
  hyperliquidFunding,
  hyperliquidUserFunding,
  ftxTrades,
  ftxFunding,
];

/** The export whose headings these are; undefined where it is none that is known. */
export function findHistoryFormat(headings: readonly string[]): HistoryFormat | undefined {
  const present = new Set(headings);
  return HISTORY_FORMATS.find((format) =>
    format.headings.every((heading) =>
      typeof heading === "string"
        ? present.has(heading)
        : heading.some((alternative) => present.has(alternative))
    )
  );
}
