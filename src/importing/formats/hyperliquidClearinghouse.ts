import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { checkSymbol } from "../marketSymbol";
import { absolute, divide, sign, subtract } from "../numbers/decimal";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { number, optionalNumber, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";

const schema = v.object({
  coin: text,
  szi: number,
  leverage: v.object({ type: v.picklist(["isolated", "cross"]), value: number }),
  entryPx: optionalNumber,
  positionValue: optionalNumber,
  unrealizedPnl: optionalNumber,
  liquidationPx: optionalNumber,
  marginUsed: optionalNumber,
});

/** Enough digits for a mark price that is position value ÷ size, both rounded by the venue. */
const MARK_DIGITS = 8;

/**
 * `{"type":"clearinghouseState"}`: the rows under `assetPositions[].position`. `marginUsed` is equity at mark;
 * wallet margin at entry = marginUsed − unrealizedPnl. Coins stay as the venue spells them (`kPEPE`, `flx:CRCL`).
 */
export const hyperliquidClearinghouse: PositionFormat = {
  name: "Hyperliquid positions (clearinghouseState)",
  venue: "HYPERLIQUID",
  matches: (row) => hasKeys(row, "coin", "szi", "leverage"),

  read({ row, number: sourceRow, envelope }, report) {
    const fields = readFields(schema, row);
    const symbol = checkSymbol(fields.coin, "coin");
    if (sign(fields.szi) === 0) return "flat";
    const size = absolute(fields.szi);
    const position: Position = {
      venue: "HYPERLIQUID",
      market: `HYPERLIQUID:${symbol}`,
      symbol,
      contract: "linear",
      side: sign(fields.szi) > 0 ? "long" : "short",
      size,
      entry: requirePositive(fields.entryPx ?? "0", "entryPx"),
      leverage: requirePositive(fields.leverage.value, "leverage.value"),
      marginMode: fields.leverage.type,
      venueLiquidation: priceOrNone(fields.liquidationPx),
      asOf: isoFromMilliseconds(envelope.time),
      provenance: { leverage: "given", marginMode: "given", contract: "given" },
      sourceRow,
    };
    const value = priceOrNone(fields.positionValue);
    if (value) {
      position.mark = divide(value, size, MARK_DIGITS);
      position.provenance.mark = "derived";
    }
    if (position.marginMode === "isolated") {
      if (fields.marginUsed && fields.unrealizedPnl) {
        const margin = subtract(fields.marginUsed, fields.unrealizedPnl);
        position.margin = requirePositive(margin, "marginUsed − unrealizedPnl");
        position.provenance.margin = "derived";
      } else {
        report.warn("marginUsed is missing: the margin is taken as value ÷ leverage", "margin");
      }
    }
    return position;
  },
};
