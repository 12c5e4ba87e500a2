import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { absolute, divide, sign, subtract } from "../numbers/decimal";
import { deriveLeverage } from "../numbers/deriveLeverage";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { RowError } from "../rowError";
import { binanceWalletMargin } from "./binanceMargin";
import { number, optionalFlag, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";
import { usdmContract } from "./usdmContract";

const schema = v.object({
  symbol: text,
  positionAmt: number,
  positionSide: optionalText,
  entryPrice: optionalNumber,
  unrealizedProfit: optionalNumber,
  notional: optionalNumber,
  leverage: optionalNumber,
  isolated: optionalFlag,
  isolatedMargin: optionalNumber,
  isolatedWallet: optionalNumber,
  initialMargin: optionalNumber,
  positionInitialMargin: optionalNumber,
  updateTime: optionalText,
});
type Fields = v.InferOutput<typeof schema>;

/** Enough digits for prices that follow from amounts of 8 decimals. */
const PRICE_DIGITS = 12;

/**
 * The rows under `positions` of `GET /fapi/v2/account` and `/fapi/v3/account`. Neither gives a mark or a
 * liquidation price; v3 gives no entry price and no leverage, which then follow from the other figures.
 */
export const binanceAccount: PositionFormat = {
  name: "Binance USD-M account",
  venue: "BINANCE",
  matches: (row) =>
    hasKeys(row, "symbol", "positionAmt", "unrealizedProfit", "initialMargin") &&
    !hasKeys(row, "maxQty"),

  read({ row, number: sourceRow }, report) {
    const fields = readFields(schema, row);
    const contract = usdmContract(fields);
    if (contract === "flat") return "flat";
    const wallet = binanceWalletMargin({ ...fields, profit: fields.unrealizedProfit });
    const isolated = fields.isolated ?? wallet !== undefined;
    const position: Position = {
      ...contract,
      ...entryPrice(fields),
      marginMode: isolated ? "isolated" : "cross",
      asOf: isoFromMilliseconds(fields.updateTime),
      provenance: { contract: "given", marginMode: fields.isolated == null ? "derived" : "given" },
      sourceRow,
    };
    if (fields.entryPrice == null) position.provenance.entry = "derived";
    addMark(position, fields);
    addLeverage(position, fields);
    if (!position.leverage)
      report.warn("leverage cannot be derived from this reply; type it", "leverage");
    if (wallet && isolated) {
      position.margin = requirePositive(wallet.margin, "isolated margin without profit");
      position.provenance.margin = wallet.provenance;
    }
    return position;
  },
};

/** v3: notional − profit is the value at entry, so entry = (|notional| ∓ profit) ÷ |amount|. */
function entryPrice(fields: Fields): { entry: string } {
  if (fields.entryPrice != null) return { entry: requirePositive(fields.entryPrice, "entryPrice") };
  const { notional, unrealizedProfit } = fields;
  if (!notional || sign(notional) === 0 || !unrealizedProfit) {
    throw new RowError("entryPrice is missing and cannot be derived from notional", "entryPrice");
  }
  const signedNotional = withSignOf(fields.positionAmt, notional);
  const entry = divide(
    subtract(signedNotional, unrealizedProfit),
    fields.positionAmt,
    PRICE_DIGITS
  );
  return { entry: requirePositive(entry, "derived entryPrice") };
}

function addMark(position: Position, { notional }: Fields): void {
  if (!notional || sign(notional) === 0) return;
  position.mark = divide(absolute(notional), position.size, PRICE_DIGITS);
  position.provenance.mark = "derived";
}

function addLeverage(position: Position, fields: Fields): void {
  if (fields.leverage && sign(fields.leverage) > 0) {
    position.leverage = fields.leverage;
    position.provenance.leverage = "given";
    return;
  }
  const initial = fields.positionInitialMargin ?? fields.initialMargin;
  const leverage = deriveLeverage(fields.notional, initial);
  if (!leverage) return;
  position.leverage = leverage;
  position.provenance.leverage = "derived";
}

function withSignOf(signed: string, amount: string): string {
  return sign(signed) < 0 ? subtract("0", absolute(amount)) : absolute(amount);
}
