import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { checkSymbol, refuseDated } from "../marketSymbol";
import { absolute, add, divide, sign } from "../numbers/decimal";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { binanceSide } from "./binanceSide";
import { number, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";

const schema = v.object({
  s: text,
  pa: number,
  ep: number,
  up: optionalNumber,
  mt: v.picklist(["isolated", "cross"]),
  iw: optionalNumber,
  ps: optionalText,
});

const MARK_DIGITS = 12;

/**
 * The `P` rows of the user stream's `ACCOUNT_UPDATE`, plain or in a combined-stream envelope. They carry the
 * isolated wallet but no leverage; the mark follows from the profit: ep + up ÷ pa.
 */
export const binanceAccountUpdate: PositionFormat = {
  name: "Binance USD-M account update (stream)",
  venue: "BINANCE",
  onlyChanges: true,
  matches: (row) => hasKeys(row, "s", "pa", "ep", "mt"),

  read({ row, number: sourceRow, envelope }, report) {
    const fields = readFields(schema, row);
    const symbol = checkSymbol(fields.s, "s");
    if (sign(fields.pa) === 0) return "flat";
    refuseDated(symbol, "s");
    const entry = requirePositive(fields.ep, "ep");
    const position: Position = {
      venue: "BINANCE",
      market: `BINANCE:${symbol}`,
      symbol,
      contract: "linear",
      side: binanceSide(fields.pa, fields.ps, "ps"),
      size: absolute(fields.pa),
      entry,
      marginMode: fields.mt,
      asOf: isoFromMilliseconds(envelope.time),
      provenance: { contract: "given", marginMode: "given" },
      sourceRow,
    };
    report.warnSource("an account update lists only the positions that changed, not all of them");
    const mark = fields.up && priceOrNone(add(entry, divide(fields.up, fields.pa, 30)));
    if (mark) {
      position.mark = divide(mark, "1", MARK_DIGITS);
      position.provenance.mark = "derived";
    }
    if (position.marginMode === "isolated") {
      position.margin = requirePositive(fields.iw ?? "0", "iw");
      position.provenance.margin = "given";
    } else {
      report.warn("an account update carries no leverage; type it", "leverage");
    }
    return position;
  },
};
