import * as v from "valibot";
import { hasKeys, ownText } from "../json/jsonValue";
import { checkSymbol, refuseDated } from "../marketSymbol";
import { absolute, multiply, sign } from "../numbers/decimal";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { RowError } from "../rowError";
import { quoteText } from "../text/quoteText";
import { binanceWalletMargin } from "./binanceMargin";
import { binanceSide } from "./binanceSide";
import { coinMContractFace, isCoinM } from "./coinMContract";
import { number, optionalFlag, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";

const schema = v.object({
  symbol: text,
  positionAmt: number,
  entryPrice: number,
  markPrice: optionalNumber,
  unRealizedProfit: optionalNumber,
  unrealizedProfit: optionalNumber,
  liquidationPrice: optionalNumber,
  leverage: number,
  marginType: optionalText,
  isolated: optionalFlag,
  isolatedMargin: optionalNumber,
  isolatedWallet: optionalNumber,
  positionSide: optionalText,
  updateTime: optionalText,
});

/**
 * `GET /dapi/v1/positionRisk` and the positions of `/dapi/v1/account`: amounts are contracts, profit and margin
 * are coins. `maxQty` tells these rows from USD-M ones, or else the spelling of the symbol.
 */
export const binanceCoinM: PositionFormat = {
  name: "Binance COIN-M positions",
  venue: "BINANCE",
  matches: (row) =>
    hasKeys(row, "symbol", "positionAmt", "entryPrice") &&
    (hasKeys(row, "maxQty") || isCoinM(ownText(row, "symbol") ?? "")),

  read({ row, number: sourceRow }) {
    const fields = readFields(schema, row);
    const symbol = checkSymbol(fields.symbol, "symbol");
    if (sign(fields.positionAmt) === 0) return "flat";
    refuseDated(symbol, "symbol");
    const profit = fields.unRealizedProfit ?? fields.unrealizedProfit;
    const wallet = binanceWalletMargin({ ...fields, profit });
    const position: Position = {
      venue: "BINANCE",
      market: `BINANCE:${symbol}`,
      symbol,
      contract: "inverse",
      side: binanceSide(fields.positionAmt, fields.positionSide),
      size: multiply(absolute(fields.positionAmt), coinMContractFace(symbol)),
      entry: requirePositive(fields.entryPrice, "entryPrice"),
      mark: priceOrNone(fields.markPrice),
      leverage: requirePositive(fields.leverage, "leverage"),
      marginMode: isIsolated(fields) ? "isolated" : "cross",
      venueLiquidation: priceOrNone(fields.liquidationPrice),
      asOf: isoFromMilliseconds(fields.updateTime),
      provenance: { size: "derived", leverage: "given", marginMode: "given", contract: "given" },
      sourceRow,
    };
    if (wallet && position.marginMode === "isolated") {
      position.margin = requirePositive(wallet.margin, "isolated margin without profit");
      position.provenance.margin = wallet.provenance;
    }
    return position;
  },
};

function isIsolated(fields: v.InferOutput<typeof schema>): boolean {
  if (fields.isolated != null) return fields.isolated;
  const word = (fields.marginType ?? "").toLowerCase();
  if (word === "isolated") return true;
  if (word === "cross" || word === "crossed") return false;
  throw new RowError(
    `marginType should be isolated or cross, not ${quoteText(word)}`,
    "marginType"
  );
}
