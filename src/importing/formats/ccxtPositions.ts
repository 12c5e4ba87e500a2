import * as v from "valibot";
import { hasKeys, isObject, own, ownText, type JsonObject } from "../json/jsonValue";
import type { SourceRow } from "../json/sourceRows";
import { checkSymbol, refuseDated } from "../marketSymbol";
import { absolute, multiply, sign, subtract } from "../numbers/decimal";
import { readDecimal } from "../numbers/readDecimal";
import { priceOrNone } from "../numbers/priceOrNone";
import { isoFromMilliseconds } from "../numbers/readTime";
import { requirePositive } from "../numbers/requirePositive";
import type { Position } from "../position";
import { RowError } from "../rowError";
import { number, optionalNumber, optionalText, readFields, text } from "./fields";
import type { PositionFormat } from "./positionFormat";

const schema = v.object({
  symbol: text,
  side: v.picklist(["long", "short"]),
  contracts: number,
  contractSize: optionalNumber,
  entryPrice: optionalNumber,
  markPrice: optionalNumber,
  leverage: optionalNumber,
  collateral: optionalNumber,
  unrealizedPnl: optionalNumber,
  liquidationPrice: optionalNumber,
  marginMode: optionalText,
  stopLossPrice: optionalNumber,
  timestamp: optionalText,
});

/** `BTC/USDT:USDT`, `BTC/USD:BTC`, `kPEPE/USDC:USDC`, `XYZ-NVDA/USDC:USDC`. */
const SYMBOL = /^([A-Za-z0-9-]+)\/([A-Z0-9]+):([A-Z0-9]+)$/;

/** What a symbol quoted in dollars may settle in and still be linear. */
const DOLLAR = /^(?:USD[A-Z0-9]?|FDUSD|BUSD)$/;

/**
 * ccxt's unified positions. A row does not name its exchange; where its `info` (the venue's own row) is of a known
 * format that one is read instead, with ccxt's contract size.
 */
export function ccxtPositions(venueFormats: readonly PositionFormat[]): PositionFormat {
  return {
    name: "ccxt unified positions",
    venue: "",
    matches: (row) => hasKeys(row, "symbol", "contracts", "contractSize", "entryPrice", "side"),

    read(source, report) {
      const info = venueRow(source);
      if (info) {
        const contractSize =
          readDecimal(ownText(source.row, "contractSize") ?? "") ?? source.envelope.contractSize;
        const inner = {
          ...source,
          row: info,
          envelope: { ...source.envelope, ...(contractSize ? { contractSize } : {}) },
        };
        const format = venueFormats.find((candidate) => candidate.matches(info, inner));
        if (format) return format.read(inner, report);
      }
      report.warnSource(
        "ccxt does not name the exchange: rows take the generic market, with 0.5 % maintenance margin",
        "venue"
      );
      return readUnified(source);
    },
  };
}

/** The venue's own row beside the unified one; Hyperliquid's is wrapped once more. */
function venueRow({ row }: SourceRow): JsonObject | undefined {
  const info = own(row, "info");
  if (!isObject(info)) return undefined;
  const wrapped = own(info, "position");
  return isObject(wrapped) ? wrapped : info;
}

function readUnified({ row, number: sourceRow, envelope }: SourceRow): Position | "flat" {
  // A flat row has nulls in place of a side and prices.
  if (readDecimal(ownText(row, "contracts") ?? "") === "0") return "flat";
  const fields = readFields(schema, row);
  const symbol = checkSymbol(fields.symbol, "symbol");
  refuseDated(symbol, "symbol");
  const contract = contractOf(symbol);
  const contractSize = fields.contractSize ?? envelope.contractSize;
  if (!contractSize || sign(contractSize) <= 0) {
    throw new RowError(
      "contractSize is missing, so the size of the position is not known",
      "contractSize"
    );
  }
  const mode = fields.marginMode;
  const position: Position = {
    venue: "",
    market: contract === "inverse" ? "INVERSE:0.005" : "",
    symbol,
    contract,
    side: fields.side,
    size: multiply(absolute(fields.contracts), contractSize),
    entry: requirePositive(fields.entryPrice ?? "0", "entryPrice"),
    mark: priceOrNone(fields.markPrice),
    leverage: priceOrNone(fields.leverage),
    marginMode: mode === "isolated" || mode === "cross" ? mode : "unknown",
    stop: priceOrNone(fields.stopLossPrice),
    venueLiquidation: priceOrNone(fields.liquidationPrice),
    asOf: isoFromMilliseconds(fields.timestamp),
    provenance: { size: "derived", contract: "derived" },
    sourceRow,
  };
  if (position.leverage) position.provenance.leverage = "given";
  if (mode === "isolated" && fields.collateral && fields.unrealizedPnl) {
    const margin = subtract(fields.collateral, fields.unrealizedPnl);
    if (sign(margin) > 0) {
      position.margin = margin;
      position.provenance.margin = "derived";
    }
  }
  return position;
}

/** Linear where a symbol settles in its quote currency, inverse where in its coin. @throws {RowError} for any other */
function contractOf(symbol: string): Position["contract"] {
  const [, base, quote = "", settle = ""] = SYMBOL.exec(symbol) ?? [];
  if (!base) {
    throw new RowError(`${symbol} is not a unified perpetual symbol (BTC/USDT:USDT)`, "symbol");
  }
  if (settle === base) return "inverse";
  if (settle === quote || (DOLLAR.test(quote) && DOLLAR.test(settle))) return "linear";
  throw new RowError(
    `${symbol} is a quanto contract, settled in ${settle}; only linear and inverse contracts are imported`,
    "symbol"
  );
}
