import type { HistoryFormat } from "../historyFormat";

/** Funding history of the site (CSV): a positive payment was received. */
export const hyperliquidFunding: HistoryFormat = {
  name: "Hyperliquid funding history",
  venue: "HYPERLIQUID",
  headings: ["time", "coin", "sz", "side", "payment", "rate"],
  read: (row) => ({
    symbol: row.symbol("coin"),
    currency: "USDC",
    time: row.text("time"),
    funding: row.required("payment"),
  }),
};

/** `userFunding` (JSON): a positive `delta.usdc` was received. */
export const hyperliquidUserFunding: HistoryFormat = {
  name: "Hyperliquid funding",
  venue: "HYPERLIQUID",
  headings: ["time", "deltacoin", "deltausdc", "deltatype"],
  utc: true,
  read(row) {
    const type = row.text("deltatype");
    if (type !== "funding") return { skip: type };
    return {
      symbol: row.symbol("deltacoin"),
      currency: "USDC",
      time: row.text("time"),
      funding: row.required("deltausdc"),
    };
  },
};
