import { subtract } from "../../numbers/decimal";
import { RowError } from "../../rowError";
import { quoteText } from "../../text/quoteText";
import type { HistoryFormat } from "../historyFormat";

/** Trades of FTX: fees only, the export tells no profit. */
export const ftxTrades: HistoryFormat = {
  name: "FTX trades",
  venue: "FTX",
  headings: ["id", "time", "market", "side", "size", "price", "total", "fee", "feecurrency"],
  read(row) {
    const symbol = row.symbol("market");
    if (!symbol.endsWith("-PERP")) return { skip: "row that is no perpetual" };
    const side = row.text("side").toLowerCase();
    if (side !== "buy" && side !== "sell") {
      throw new RowError(`Side should be buy or sell, not ${quoteText(side)}`, "Side");
    }
    return {
      symbol,
      currency: "USD",
      time: row.text("time"),
      fee: { amount: row.number("fee") ?? "0", currency: row.text("feecurrency") || "USD" },
      id: row.text("id") || undefined,
      fill: { direction: side, effect: "unknown", size: row.required("size") },
    };
  },
};

/** Funding payments of FTX: a positive payment was paid. */
export const ftxFunding: HistoryFormat = {
  name: "FTX funding payments",
  venue: "FTX",
  headings: ["time", "future", "payment", "rate"],
  read: (row) => ({
    symbol: row.symbol("future"),
    currency: "USD",
    time: row.text("time"),
    funding: subtract("0", row.required("payment")),
    id: row.text("id") || undefined,
  }),
};
