import { absolute, subtract } from "../../numbers/decimal";
import { RowError } from "../../rowError";
import { quoteText } from "../../text/quoteText";
import type { HistoryEvent, SkippedRow } from "../historyEvent";
import type { HistoryFormat } from "../historyFormat";
import type { HistoryRow } from "../historyRow";

const PERPETUAL = /^(?:swap|perpetual)/i;
const ACTION = /^(open|close)[ _](long|short)$/i;

/** Trading history: fills and funding of the trading account; a negative Fee was paid. */
export const okxTradingHistory: HistoryFormat = {
  name: "OKX trading history",
  venue: "OKX",
  headings: ["id", "orderid", "time", "tradetype", "symbol", "action", "amount", "pnl", "fee"],
  read: (row) =>
    readBill(row, { symbol: "symbol", action: "action", profit: "pnl", currency: "balanceunit" }),
};

/** The older layout of the same export, with two columns named Unit. */
export const okxTradingHistoryOlder: HistoryFormat = {
  name: "OKX trading history (older export)",
  venue: "OKX",
  headings: ["id", "orderid", "time", "tradetype", "instrument", "type", "amount", "pl", "fee"],
  read: (row) =>
    readBill(row, { symbol: "instrument", action: "type", profit: "pl", currency: "unit" }),
};

interface BillColumns {
  symbol: string;
  action: string;
  profit: string;
  currency: string;
}

function readBill(row: HistoryRow, columns: BillColumns): HistoryEvent | SkippedRow {
  const tradeType = row.text("tradetype");
  if (!PERPETUAL.test(tradeType)) return { skip: `${tradeType.toLowerCase() || "other"} row` };
  const action = row.text(columns.action);
  const currency = row.lastText(columns.currency);
  const event = {
    symbol: row.symbol(columns.symbol),
    currency,
    time: row.text("time"),
    id: row.text("id") || undefined,
  };
  const profit = row.number(columns.profit) ?? "0";
  if (/funding fee/i.test(action)) {
    const paid = /expense/i.test(action);
    return { ...event, funding: paid ? subtract("0", absolute(profit)) : absolute(profit) };
  }
  const match = ACTION.exec(action);
  if (!match && !/liquidat|buy|sell/i.test(action)) {
    throw new RowError(`Action ${quoteText(action)} is not known`, columns.action);
  }
  const opens = match?.[1]?.toLowerCase() === "open";
  const isLong = match?.[2]?.toLowerCase() === "long";
  return {
    ...event,
    realised: profit,
    fee: {
      amount: subtract("0", row.number("fee") ?? "0"),
      currency: row.text("feeunit") || currency,
    },
    fill: match
      ? {
          direction: opens === isLong ? "buy" : "sell",
          effect: opens ? "open" : "close",
          size: absolute(row.required("amount")),
        }
      : undefined,
  };
}
