import { RowError } from "../../rowError";
import { quoteText } from "../../text/quoteText";
import { checkProduct } from "../checkProduct";
import type { HistoryFill } from "../historyEvent";
import type { HistoryFormat } from "../historyFormat";
import { settlementOf } from "../settlement";

/** Futures trade history: one row a fill; the fee carries its unit (`0.0036 BNB`). */
export const binanceTradeHistory: HistoryFormat = {
  name: "Binance futures trade history",
  venue: "BINANCE",
  headings: [["time", "date"], "symbol", "side", "price", "quantity", "fee", "realizedprofit"],
  read(row) {
    const symbol = row.symbol("symbol");
    const settles = settlementOf(symbol) || row.text("quoteasset");
    const size = row.required("quantity");
    const fee = row.amount("fee");
    if (!symbol.includes("USD_")) checkProduct(row.number("price"), size, row.number("amount"));
    const id = row.text("tradeid");
    return {
      symbol,
      currency: settles,
      time: row.text("time", "date"),
      realised: row.required("realizedprofit"),
      fee: fee && { amount: fee.value, currency: fee.unit ?? settles },
      id: id && `${row.text("uid")}|${symbol}|${id}`,
      fill: readFill(direction(row.text("side")), row.text("positionside"), size),
    };
  },
};

/** In hedge mode the position's side, which older exports name, tells whether a fill opened or closed. */
function readFill(direction: HistoryFill["direction"], side: string, size: string): HistoryFill {
  const long = { LONG: true, SHORT: false }[side.toUpperCase()];
  if (long === undefined) return { direction, effect: "unknown", size };
  return { direction, effect: (direction === "buy") === long ? "open" : "close", size };
}

/** `BUY` or `SELL`. */
function direction(word: string): "buy" | "sell" {
  const name = word.toLowerCase();
  if (name === "buy" || name === "sell") return name;
  throw new RowError(`Side should be BUY or SELL, not ${quoteText(word)}`, "Side");
}
