import { absolute, subtract } from "../../numbers/decimal";
import { RowError } from "../../rowError";
import { quoteText } from "../../text/quoteText";
import type { HistoryEvent, HistoryFill, SkippedRow } from "../historyEvent";
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
  if (!ACTION.test(action) && !/liquidat|buy|sell/i.test(action)) {
    throw new RowError(`Action ${quoteText(action)} is not known`, columns.action);
  }
  return {
    ...event,
    realised: profit,
    fee: {
      amount: subtract("0", row.number("fee") ?? "0"),
      currency: row.text("feeunit") || currency,
    },
    fill: readFill(action, row),
  };
}

/** `Open long`, or in net mode `Buy`; other words, as of liquidations, do not say what they did. */
function readFill(action: string, row: HistoryRow): HistoryFill | "unclear" {
  const [, verb, side] = ACTION.exec(action) ?? [];
  if (verb && side) {
    const opens = verb.toLowerCase() === "open";
    const isLong = side.toLowerCase() === "long";
    const size = absolute(row.required("amount"));
    return { direction: opens === isLong ? "buy" : "sell", effect: opens ? "open" : "close", size };
  }
  const word = action.toLowerCase();
  if (word !== "buy" && word !== "sell") return "unclear";
  return { direction: word, effect: "unknown", size: absolute(row.required("amount")) };
}
