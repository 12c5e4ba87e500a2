import * as v from "valibot";
import { hasKeys } from "../json/jsonValue";
import { checkSymbol, refuseDated } from "../marketSymbol";
import { absolute, multiply, sign } from "../numbers/decimal";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { RowError } from "../rowError";
import { quoteText } from "../text/quoteText";
import { number, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";
import { sizeOfOkxContract } from "./sizeOfOkxContract";

const schema = v.object({
  instId: text,
  instType: text,
  pos: number,
  posSide: optionalText,
  avgPx: optionalNumber,
  markPx: optionalNumber,
  lever: optionalNumber,
  margin: optionalNumber,
  mgnMode: v.picklist(["isolated", "cross"]),
  liqPx: optionalNumber,
  notionalUsd: optionalNumber,
  uTime: optionalText,
});

/**
 * `GET /api/v5/account/positions`: sizes are contracts. Isolated rows fill `margin`; rows of spot margin
 * (`instType` MARGIN) look alike and are skipped with a reason.
 */
export const okxPositions: PositionFormat = {
  name: "OKX positions (v5 account positions)",
  venue: "OKX",
  matches: (row) => hasKeys(row, "instId", "instType", "pos", "mgnMode"),

  read({ row, number: sourceRow, envelope }, report) {
    const fields = readFields(schema, row);
    const symbol = checkSymbol(fields.instId, "instId");
    if (sign(fields.pos) === 0) return "flat";
    if (fields.instType === "MARGIN") {
      throw new RowError("skipped: a spot margin position, not a perpetual", "instType", "warning");
    }
    refuseDated(symbol, "instId");
    const contract = contractOf(symbol, fields.instType);
    const mark = priceOrNone(fields.markPx);
    const contractSize = sizeOfOkxContract(
      {
        symbol,
        contract,
        contracts: fields.pos,
        mark,
        notionalUsd: fields.notionalUsd,
        stated: envelope.contractSize,
      },
      report
    );
    const position: Position = {
      venue: "OKX",
      market: `OKX:${symbol}`,
      symbol,
      contract,
      side: okxSide(fields.pos, fields.posSide),
      size: multiply(absolute(fields.pos), contractSize),
      entry: requirePositive(fields.avgPx ?? "0", "avgPx"),
      mark,
      leverage: priceOrNone(fields.lever),
      marginMode: fields.mgnMode,
      venueLiquidation: priceOrNone(fields.liqPx),
      asOf: isoFromMilliseconds(fields.uTime),
      provenance: { size: "derived", marginMode: "given", contract: "given" },
      sourceRow,
    };
    if (position.leverage) position.provenance.leverage = "given";
    if (position.marginMode === "isolated" && fields.margin) {
      position.margin = requirePositive(fields.margin, "margin");
      position.provenance.margin = "given";
    }
    return position;
  },
};

function contractOf(symbol: string, instType: string): Position["contract"] {
  if (instType !== "SWAP") {
    throw new RowError(`instType ${quoteText(instType)} is no perpetual`, "instType");
  }
  if (/^[A-Z0-9]+-USD-SWAP$/.test(symbol)) return "inverse";
  if (/^[A-Z0-9]+-[A-Z]{3,5}-SWAP$/.test(symbol)) return "linear";
  throw new RowError(`${symbol} is not spelled as an OKX perpetual (BTC-USDT-SWAP)`, "instId");
}

/** `net`: the sign of the contracts; `long`/`short`: the word, with positive contracts. */
function okxSide(contracts: string, posSide: string | null | undefined): Position["side"] {
  const word = (posSide ?? "net").toLowerCase();
  if (word === "net" || word === "") return sign(contracts) > 0 ? "long" : "short";
  if (word !== "long" && word !== "short") {
    throw new RowError(`posSide should be net, long or short, not ${quoteText(word)}`, "posSide");
  }
  if (sign(contracts) < 0) {
    throw new RowError(`posSide says ${word}, but pos is negative (${contracts})`, "posSide");
  }
  return word;
}
