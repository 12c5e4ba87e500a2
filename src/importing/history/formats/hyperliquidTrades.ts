import { add } from "../../numbers/decimal";
import { checkProduct } from "../checkProduct";
import type { HistoryEvent, HistoryFill, SkippedRow } from "../historyEvent";
import type { HistoryFormat } from "../historyFormat";
import type { HistoryRow } from "../historyRow";

/** `Open Long`, `Market Order Liquidation: Close Long`, `Liquidated Isolated Long`. */
const DIRECTION = /(open|close|liquidated (?:cross|isolated)) (long|short)$/i;

/** Trade history of the site (CSV): closedPnl is after the fee, so that an opening row shows −fee. */
export const hyperliquidTrades: HistoryFormat = {
  name: "Hyperliquid trade history",
  venue: "HYPERLIQUID",
  headings: ["time", "coin", "dir", "px", "sz", "ntl", "fee", "closedpnl"],
  read(row) {
    checkProduct(row.number("px"), row.number("sz"), row.number("ntl"));
    const fee = row.required("fee");
    return readFill(row, fee, add(row.required("closedpnl"), fee));
  },
};

/** `userFills` (JSON): closedPnl is before the fee. */
export const hyperliquidFills: HistoryFormat = {
  name: "Hyperliquid fills",
  venue: "HYPERLIQUID",
  headings: ["coin", "dir", "px", "sz", "closedpnl", "startposition"],
  utc: true,
  read: (row) => readFill(row, row.number("fee") ?? "0", row.required("closedpnl")),
};

function readFill(row: HistoryRow, fee: string, realised: string): HistoryEvent | SkippedRow {
  const coin = row.text("coin");
  if (/[/@]/.test(coin)) return { skip: "spot trade" };
  const tradeId = row.text("tid");
  return {
    symbol: row.symbol("coin"),
    currency: "USDC",
    time: row.text("time"),
    realised,
    fee: { amount: fee, currency: row.text("feetoken") || "USDC" },
    fill: readDirection(row.text("dir"), row.required("sz")),
    ...(tradeId ? { id: tradeId } : {}),
  };
}

/** Unclear are flips (`Long > Short`), which close and open in one, and rare kinds such as `Auto-Deleveraging`. */
function readDirection(words: string, size: string): HistoryFill | "unclear" {
  const [, verb, side] = DIRECTION.exec(words.trim()) ?? [];
  if (!verb || !side) return "unclear";
  const opens = verb.toLowerCase() === "open";
  const isLong = side.toLowerCase() === "long";
  return { direction: opens === isLong ? "buy" : "sell", effect: opens ? "open" : "close", size };
}
