import { RowError } from "../rowError";

/** Whether a symbol of Binance is spelled as a COIN-M contract: `BTCUSD_PERP`, `BTCUSD_240927`. */
export function isCoinM(symbol: string): boolean {
  return /^[A-Z0-9]+USD_(?:PERP|\d{6})$/i.test(symbol);
}

/**
 * US dollars in one COIN-M contract: 100 for BTC, 10 for every other perpetual.
 * Source: `contractSize` of `GET /dapi/v1/exchangeInfo`, recorded 2021-07-22.
 *
 * @throws {RowError} for a symbol that is no COIN-M perpetual.
 */
export function coinMContractFace(symbol: string): string {
  if (symbol === "BTCUSD_PERP") return "100";
  if (/^[A-Z0-9]+USD_PERP$/.test(symbol)) return "10";
  throw new RowError(
    `the size of one ${symbol} contract is not known, so the size of the position is not either`,
    "positionAmt"
  );
}
