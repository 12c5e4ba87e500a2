import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { checkSymbol } from "../marketSymbol";
import { deriveLeverage } from "../numbers/deriveLeverage";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { binanceWalletMargin } from "./binanceMargin";
import { number, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";
import { usdmContract } from "./usdmContract";

const schema = v.object({
  symbol: text,
  positionSide: optionalText,
  positionAmt: number,
  entryPrice: number,
  markPrice: optionalNumber,
  unRealizedProfit: optionalNumber,
  liquidationPrice: optionalNumber,
  leverage: optionalNumber,
  isolatedMargin: optionalNumber,
  isolatedWallet: optionalNumber,
  notional: optionalNumber,
  initialMargin: optionalNumber,
  positionInitialMargin: optionalNumber,
  marginAsset: optionalText,
  updateTime: optionalText,
});

/**
 * `GET /fapi/v3/positionRisk`: no leverage and no margin type. Leverage = |notional| ÷ position initial margin;
 * a position is isolated where its isolated wallet or margin is not zero. Rows of a portfolio margin account
 * (`/papi/v1/um/positionRisk`), all cross, give their leverage.
 */
export const binancePositionRiskV3: PositionFormat = {
  name: "Binance USD-M positions (positionRisk v3)",
  venue: "BINANCE",
  matches: (row) =>
    hasKeys(row, "symbol", "positionAmt", "entryPrice") &&
    !hasKeys(row, "marginType") &&
    (hasKeys(row, "unRealizedProfit") || hasKeys(row, "markPrice")),

  read({ row, number: sourceRow }, report) {
    const fields = readFields(schema, row);
    const contract = usdmContract(fields);
    if (contract === "flat") return "flat";
    const wallet = binanceWalletMargin({ ...fields, profit: fields.unRealizedProfit });
    const initial = fields.positionInitialMargin ?? fields.initialMargin;
    const given = priceOrNone(fields.leverage);
    const leverage = given ?? deriveLeverage(fields.notional, initial);
    const position: Position = {
      ...contract,
      entry: requirePositive(fields.entryPrice, "entryPrice"),
      mark: priceOrNone(fields.markPrice),
      marginMode: wallet ? "isolated" : "cross",
      venueLiquidation: priceOrNone(fields.liquidationPrice),
      asOf: isoFromMilliseconds(fields.updateTime),
      provenance: { marginMode: "derived", contract: "given" },
      sourceRow,
    };
    if (leverage) {
      position.leverage = leverage;
      position.provenance.leverage = given ? "given" : "derived";
    } else {
      report.warn("leverage is not in this reply and cannot be derived; type it", "leverage");
    }
    const asset = fields.marginAsset && checkSymbol(fields.marginAsset, "marginAsset");
    if (asset && !contract.symbol.endsWith(asset)) {
      report.inform(`its margin is held in ${fields.marginAsset}`, "margin");
    }
    if (wallet) {
      position.margin = requirePositive(wallet.margin, "isolated margin without profit");
      position.provenance.margin = wallet.provenance;
    }
    return position;
  },
};
