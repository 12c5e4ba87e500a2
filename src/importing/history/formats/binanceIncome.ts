import { subtract } from "../../numbers/decimal";
import type { HistoryEvent, SkippedRow } from "../historyEvent";
import type { HistoryFormat } from "../historyFormat";
import type { HistoryRow } from "../historyRow";

const FEES = new Set(["COMMISSION", "INSURANCE_CLEAR", "COMMISSION_REBATE", "REFERRAL_KICKBACK"]);

/** Futures transaction history (CSV): one row a movement; a positive FUNDING_FEE was received. */
export const binanceTransactionHistory: HistoryFormat = {
  name: "Binance futures transaction history",
  venue: "BINANCE",
  headings: [["time", "date"], "type", "amount", "asset", "symbol", "transactionid"],
  read: (row) =>
    readMovement(row, {
      type: row.text("type"),
      amount: "amount",
      id: row.text("transactionid"),
    }),
};

/** `GET /fapi/v1/income` (JSON): the same movements. */
export const binanceIncome: HistoryFormat = {
  name: "Binance futures income",
  venue: "BINANCE",
  headings: ["incometype", "income", "asset", "symbol", "time"],
  utc: true,
  read: (row) =>
    readMovement(row, {
      type: row.text("incometype"),
      amount: "income",
      id: row.text("tranid"),
    }),
};

function readMovement(
  row: HistoryRow,
  { type, amount, id }: { type: string; amount: string; id: string }
): HistoryEvent | SkippedRow {
  const kind = type.toUpperCase();
  if (kind !== "REALIZED_PNL" && kind !== "FUNDING_FEE" && !FEES.has(kind)) {
    return { skip: kind.toLowerCase().replace(/_/g, " ") || "row without a type" };
  }
  const value = row.required(amount);
  const event: HistoryEvent = {
    symbol: row.symbol("symbol"),
    currency: row.text("asset"),
    time: row.text("time", "date"),
    // One transaction id can cover a profit and its fee.
    id: id && [id, kind, row.text("asset"), value, row.text("time", "date")].join("|"),
  };
  if (kind === "REALIZED_PNL") event.realised = value;
  else if (kind === "FUNDING_FEE") event.funding = value;
  else event.fee = { amount: subtract("0", value), currency: event.currency };
  return event;
}
