import { subtract } from "../../numbers/decimal";
import { RowError } from "../../rowError";
import { quoteText } from "../../text/quoteText";
import type { HistoryFormat } from "../historyFormat";
import { settlementOf } from "../settlement";

/** Perpetual trade history of a unified account: fills and funding; a positive Trading Fee was paid. */
export const bybitTradeHistory: HistoryFormat = {
  name: "Bybit perpetual trade history",
  venue: "BYBIT",
  headings: ["market", "filledtype", "filledquantity", "filledprice", "tradingfee", "direction"],
  read(row) {
    const symbol = row.symbol("market");
    const currency = settlementOf(symbol);
    const paid = row.number("tradingfee") ?? "0";
    const event = {
      symbol,
      currency,
      time: row.text("transactiontime"),
      id: row.text("trasactionid", "transactionid") || undefined,
    };
    if (row.text("filledtype").toLowerCase() === "funding") {
      return { ...event, funding: subtract("0", paid) };
    }
    return {
      ...event,
      fee: { amount: paid, currency: row.text("feecoin") || currency },
      fill: {
        direction: direction(row.text("direction")),
        effect: "unknown",
        size: row.required("filledquantity"),
      },
    };
  },
};

function direction(word: string): "buy" | "sell" {
  const name = word.toLowerCase();
  if (name === "long" || name === "buy") return "buy";
  if (name === "short" || name === "sell") return "sell";
  throw new RowError(`Direction should be Long or Short, not ${quoteText(word)}`, "Direction");
}
