import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { checkSymbol, refuseDated } from "../marketSymbol";
import { absolute, sign } from "../numbers/decimal";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { RowError } from "../rowError";
import { quoteText } from "../text/quoteText";
import { bybitContract } from "./bybitContract";
import { number, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat, RowReport } from "./positionFormat";

const schema = v.object({
  symbol: text,
  side: optionalText,
  size: number,
  avgPrice: optionalNumber,
  entryPrice: optionalNumber,
  sessionAvgPrice: optionalNumber,
  leverage: optionalNumber,
  markPrice: optionalNumber,
  liqPrice: optionalNumber,
  positionBalance: optionalNumber,
  stopLoss: optionalNumber,
  positionIdx: optionalText,
  category: optionalText,
  updatedTime: optionalText,
});

/**
 * `GET /v5/position/list` and the `position` WebSocket topic, linear and inverse. The margin mode belongs to
 * the whole account and is not in this reply.
 */
export const bybitPositionList: PositionFormat = {
  name: "Bybit positions (v5 position list)",
  venue: "BYBIT",
  matches: (row) => hasKeys(row, "symbol", "side", "size", "positionIdx"),

  read(source, report) {
    const fields = readFields(schema, source.row);
    const symbol = checkSymbol(fields.symbol, "symbol");
    if (sign(fields.size) === 0) return "flat";
    refuseDated(symbol, "symbol");
    const { contract, provenance } = bybitContract(
      symbol,
      fields.category,
      source.envelope.category
    );
    const side = bybitSide(fields);
    const position: Position = {
      venue: "BYBIT",
      market: `BYBIT:${symbol}`,
      symbol,
      contract,
      side,
      size: absolute(fields.size),
      entry: entryPrice(fields),
      mark: priceOrNone(fields.markPrice),
      leverage: priceOrNone(fields.leverage),
      stop: priceOrNone(fields.stopLoss),
      marginMode: "unknown",
      venueLiquidation: priceOrNone(fields.liqPrice),
      asOf: isoFromMilliseconds(fields.updatedTime) ?? isoFromMilliseconds(source.envelope.time),
      provenance: { contract: provenance },
      sourceRow: source.number,
    };
    if (position.leverage) position.provenance.leverage = "given";
    else report.warn("leverage is empty (portfolio margin); type it", "leverage");
    report.warnSource(
      "Bybit does not say here whether the margin is isolated or cross; check the mode of the account",
      "marginMode"
    );
    addMargin(position, fields.positionBalance, report);
    return position;
  },
};

/** `positionBalance` is the isolated margin with the fee to close, as Bybit shows it; zero on cross margin. */
function addMargin(
  position: Position,
  balance: string | null | undefined,
  report: RowReport
): void {
  if (!balance || sign(balance) <= 0) return;
  position.margin = balance;
  position.provenance.margin = "given";
  report.warn(
    "margin is positionBalance, a field that Bybit calls deprecated; compare it with the screen",
    "margin"
  );
}

function entryPrice(fields: v.InferOutput<typeof schema>): string {
  const entry = fields.avgPrice ?? fields.entryPrice ?? fields.sessionAvgPrice;
  if (!entry) throw new RowError("avgPrice is missing", "avgPrice");
  return requirePositive(entry, "avgPrice");
}

/** `Buy`/`Sell`; in hedge mode `positionIdx` 1 is the buy side and 2 the sell side, and must agree. */
function bybitSide(fields: {
  side?: string | null | undefined;
  size: string;
  positionIdx?: string | null | undefined;
}): Position["side"] {
  const word = (fields.side ?? "").toLowerCase();
  if (word !== "buy" && word !== "sell") {
    throw new RowError(`side should be Buy or Sell, not ${quoteText(fields.side ?? "")}`, "side");
  }
  if (sign(fields.size) < 0) {
    throw new RowError(`size should not be negative; got ${fields.size}`, "size");
  }
  const hedged = { "1": "buy", "2": "sell" }[fields.positionIdx ?? ""];
  if (hedged && hedged !== word) {
    throw new RowError(`side ${fields.side} contradicts positionIdx ${fields.positionIdx}`, "side");
  }
  return word === "buy" ? "long" : "short";
}
