import { ImportError, type ImportErrorReason } from "../importError";
import { hasKeys, type JsonObject } from "./jsonValue";

/** A reply that is known and holds no open positions. */
interface OtherReply {
  keys: readonly string[];
  what: string;
  reason: ImportErrorReason;
}

const history = (what: string, ...keys: string[]): OtherReply => ({
  keys,
  what,
  reason: "history",
});
const other = (what: string, ...keys: string[]): OtherReply => ({
  keys,
  what,
  reason: "unknown-format",
});

const OTHER_REPLIES: readonly OtherReply[] = [
  history("the income history of Binance", "incomeType", "income"),
  history("the closed profit and loss of Bybit", "closedPnl", "avgEntryPrice"),
  history("the transaction log of Bybit", "cashFlow", "funding", "transactionTime"),
  history("the positions history of OKX", "closeAvgPx", "closeTotalPos"),
  other("the account bills of OKX", "billId", "balChg"),
  history("the fills of Hyperliquid", "closedPnl", "dir", "startPosition"),
  history("the funding history of Hyperliquid", "delta", "hash"),
  history("the funding payments of FTX", "future", "payment", "rate"),
  other("the account settings of Bybit", "marginMode", "unifiedMarginStatus"),
  other("the contract settings of Binance", "symbol", "marginType", "isAutoAddMargin"),
  other(
    "the retired v2 position list of Bybit (ask /v5/position/list)",
    "user_id",
    "position_value"
  ),
  other("a tier table", "brackets"),
  other("a list of contracts", "instId", "ctVal"),
  other("a list of contracts", "symbols"),
  other("a list of contracts", "universe"),
  other("the spot balances of Hyperliquid", "balances"),
  other("market data", "markPrice", "indexPrice"),
  other("market data", "fundingRate"),
  other("market data", "tickSize"),
];

const EXPECTED =
  "Expected open positions: Binance positionRisk, account or ACCOUNT_UPDATE, Bybit position list, " +
  "OKX positions, Hyperliquid clearinghouseState, FTX positions, or ccxt positions.";

/** The error for JSON whose rows are no positions: what it is where that is known, else which fields it has. */
export function noPositionsError(row: JsonObject, fields: string): ImportError {
  const known = OTHER_REPLIES.find(({ keys }) => hasKeys(row, ...keys));
  if (!known) {
    return new ImportError(
      "unknown-format",
      `This JSON is no position list of a known format: its rows have ${fields}. ${EXPECTED}`
    );
  }
  return new ImportError(
    known.reason,
    `This is ${known.what}; it holds no open positions. ${EXPECTED}`
  );
}
