import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { RowError } from "../rowError";
import { binanceWalletMargin } from "./binanceMargin";
import { number, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";
import { usdmContract } from "./usdmContract";

const schema = v.object({
  symbol: text,
  positionAmt: number,
  entryPrice: number,
  markPrice: optionalNumber,
  unRealizedProfit: optionalNumber,
  liquidationPrice: optionalNumber,
  leverage: number,
  marginType: text,
  isolatedMargin: optionalNumber,
  isolatedWallet: optionalNumber,
  positionSide: optionalText,
  updateTime: optionalText,
});

/** `GET /fapi/v2/positionRisk` (and v1): a row for every symbol, most of them flat. */
export const binancePositionRiskV2: PositionFormat = {
  name: "Binance USD-M positions (positionRisk v2)",
  venue: "BINANCE",
  matches: (row) =>
    hasKeys(row, "symbol", "positionAmt", "entryPrice", "marginType", "leverage") &&
    !hasKeys(row, "maxQty"),

  read({ row, number: sourceRow }) {
    const fields = readFields(schema, row);
    const contract = usdmContract(fields);
    if (contract === "flat") return "flat";
    const position: Position = {
      ...contract,
      entry: requirePositive(fields.entryPrice, "entryPrice"),
      mark: priceOrNone(fields.markPrice),
      leverage: requirePositive(fields.leverage, "leverage"),
      marginMode: marginMode(fields.marginType),
      venueLiquidation: priceOrNone(fields.liquidationPrice),
      asOf: isoFromMilliseconds(fields.updateTime),
      provenance: { leverage: "given", marginMode: "given", contract: "given" },
      sourceRow,
    };
    const wallet = binanceWalletMargin({ ...fields, profit: fields.unRealizedProfit });
    if (wallet && position.marginMode === "isolated") {
      position.margin = requirePositive(wallet.margin, "isolated margin without profit");
      position.provenance.margin = wallet.provenance;
    }
    return position;
  },
};

function marginMode(marginType: string): "isolated" | "cross" {
  const word = marginType.toLowerCase();
  if (word === "isolated") return "isolated";
  if (word === "cross" || word === "crossed") return "cross";
  throw new RowError(`marginType should be isolated or cross, not "${word}"`, "marginType");
}
