import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { checkSymbol, refuseDated } from "../marketSymbol";
import { absolute, divide, sign } from "../numbers/decimal";
import { priceOrNone } from "../numbers/priceOrNone";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { RowError } from "../rowError";
import { number, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";

/** FTX has no rules since: its positions are asked as of its last day. */
const LAST_DAY = "2022-11-11";

const schema = v.object({
  future: text,
  netSize: number,
  side: optionalText,
  entryPrice: optionalNumber,
  recentAverageOpenPrice: optionalNumber,
  estimatedLiquidationPrice: optionalNumber,
  initialMarginRequirement: optionalNumber,
});

/**
 * `GET /api/positions` of FTX (until November 2022). The average entry is `recentAverageOpenPrice`: `entryPrice` was
 * re-marked as profit was realised. Margin was cross within each subaccount.
 */
export const ftxPositions: PositionFormat = {
  name: "FTX positions (history)",
  venue: "FTX",
  matches: (row) => hasKeys(row, "future", "netSize", "initialMarginRequirement"),

  read({ row, number: sourceRow }, report) {
    const fields = readFields(schema, row);
    const symbol = checkSymbol(fields.future, "future");
    if (sign(fields.netSize) === 0) return "flat";
    refuseDated(symbol, "future");
    const entry = fields.recentAverageOpenPrice ?? fields.entryPrice;
    if (!fields.recentAverageOpenPrice) {
      report.warn(
        "recentAverageOpenPrice is missing; entryPrice was re-marked with realised profit",
        "entry"
      );
    }
    const position: Position = {
      venue: "FTX",
      market: `FTX:${symbol}@${LAST_DAY}`,
      symbol,
      contract: "linear",
      side: ftxSide(fields.netSize, fields.side),
      size: absolute(fields.netSize),
      entry: requirePositive(entry ?? "0", "recentAverageOpenPrice"),
      marginMode: "cross",
      venueLiquidation: priceOrNone(fields.estimatedLiquidationPrice),
      provenance: { marginMode: "derived", contract: "given" },
      sourceRow,
    };
    const requirement = priceOrNone(fields.initialMarginRequirement);
    if (requirement) {
      position.leverage = divide("1", requirement, 6);
      position.provenance.leverage = "derived";
    }
    report.warnSource(
      "FTX margined each subaccount as a whole: its liquidation estimate is that of the account",
      "marginMode"
    );
    return position;
  },
};

function ftxSide(netSize: string, word: string | null | undefined): Position["side"] {
  const side = sign(netSize) > 0 ? "long" : "short";
  const expected = side === "long" ? "buy" : "sell";
  if (word && word.toLowerCase() !== expected) {
    throw new RowError(`side says ${word}, but netSize is ${netSize}`, "side");
  }
  return side;
}
