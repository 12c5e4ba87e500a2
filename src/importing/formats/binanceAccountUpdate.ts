import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { checkSymbol, refuseDated } from "../marketSymbol";
import { absolute, add, divide, multiply, sign } from "../numbers/decimal";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { binanceSide } from "./binanceSide";
import { coinMContractFace, isCoinM } from "./coinMContract";
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
 * isolated wallet but no leverage; the mark follows from the profit: ep + up ÷ pa. The stream of COIN-M is spelled
 * alike, but counts contracts.
 */
export const binanceAccountUpdate: PositionFormat = {
  name: "Binance account update (stream)",
  venue: "BINANCE",
  onlyChanges: true,
  matches: (row) => hasKeys(row, "s", "pa", "ep", "mt"),

  read({ row, number: sourceRow, envelope }, report) {
    const fields = readFields(schema, row);
    const symbol = checkSymbol(fields.s, "s");
    if (sign(fields.pa) === 0) return "flat";
    refuseDated(symbol, "s");
    const entry = requirePositive(fields.ep, "ep");
    const amount = absolute(fields.pa);
    const inverse = isCoinM(symbol);
    const position: Position = {
      venue: "BINANCE",
      market: `BINANCE:${symbol}`,
      symbol,
      contract: inverse ? "inverse" : "linear",
      side: binanceSide(fields.pa, fields.ps, "ps"),
      size: inverse ? multiply(amount, coinMContractFace(symbol)) : amount,
      entry,
      marginMode: fields.mt,
      asOf: isoFromMilliseconds(envelope.time),
      provenance: { contract: "given", marginMode: "given" },
      sourceRow,
    };
    report.warnSource("an account update lists only the positions that changed, not all of them");
    if (inverse) position.provenance.size = "derived";
    const mark = !inverse && fields.up && priceOrNone(add(entry, divide(fields.up, fields.pa, 30)));
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
