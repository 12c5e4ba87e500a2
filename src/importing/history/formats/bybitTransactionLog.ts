import { absolute, subtract } from "../../numbers/decimal";
import type { HistoryEvent, SkippedRow } from "../historyEvent";
import type { HistoryFormat } from "../historyFormat";
import type { HistoryRow } from "../historyRow";

const TRADES = new Set(["TRADE", "LIQUIDATION", "DELIVERY"]);

/** Transaction log and asset change details (CSV): negative Funding and Fee Paid were paid. */
export const bybitTransactionLog: HistoryFormat = {
  name: "Bybit transaction log",
  venue: "BYBIT",
  headings: [
    "currency",
    "contract",
    "type",
    "direction",
    "funding",
    "feepaid",
    "cashflow",
    "action",
  ],
  read(row) {
    const type = row.text("type").toUpperCase();
    if (type === "SETTLEMENT") return funding(row, "contract");
    if (!TRADES.has(type)) return { skip: type.toLowerCase() || "row without a type" };
    const action = row.text("action").toLowerCase();
    if (action !== "open" && action !== "close") return { skip: "spot trade" };
    const currency = row.text("currency");
    return {
      ...place(row, "contract"),
      realised: row.number("cashflow") ?? "0",
      fee: { amount: subtract("0", row.number("feepaid") ?? "0"), currency },
      fill: {
        direction: row.text("direction").toUpperCase() === "BUY" ? "buy" : "sell",
        effect: action,
        size: absolute(row.number("quantity") ?? "0"),
      },
    };
  },
};

/** `GET /v5/account/transaction-log` (JSON): here a positive fee was paid. */
export const bybitTransactionLogApi: HistoryFormat = {
  name: "Bybit transaction log (API)",
  venue: "BYBIT",
  headings: ["symbol", "type", "funding", "fee", "cashflow", "transactiontime", "category"],
  utc: true,
  read(row): HistoryEvent | SkippedRow {
    const type = row.text("type").toUpperCase();
    const category = row.text("category").toLowerCase();
    if (category !== "linear" && category !== "inverse") return { skip: `${category} row` };
    if (type === "SETTLEMENT") return funding(row, "symbol");
    if (!TRADES.has(type)) return { skip: type.toLowerCase() || "row without a type" };
    return {
      ...place(row, "symbol"),
      realised: row.number("cashflow") ?? "0",
      fee: { amount: row.number("fee") ?? "0", currency: row.text("currency") },
    };
  },
};

function funding(row: HistoryRow, symbol: string): HistoryEvent {
  return { ...place(row, symbol), funding: row.required("funding") };
}

function place(row: HistoryRow, symbol: string): HistoryEvent {
  const id = row.text("tradeid");
  return {
    symbol: row.symbol(symbol),
    currency: row.text("currency"),
    time: row.text("time", "transactiontime"),
    ...(id ? { id } : {}),
  };
}
