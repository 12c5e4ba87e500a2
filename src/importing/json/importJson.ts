import { POSITION_FORMATS } from "../formats/positionFormats";
import type { PositionFormat } from "../formats/positionFormat";
import { FindingLog, withoutAbsent } from "../findingLog";
import { ImportError } from "../importError";
import type { ImportResult, Position } from "../position";
import { quoteText } from "../text/quoteText";
import { ownText, type JsonObject } from "./jsonValue";
import { readJson } from "./readJson";
import { sourceRows, type SourceRow } from "./sourceRows";

/**
 * Reads the open positions of one or several JSON replies. Each row is read by the format whose keys it has,
 * so replies of different endpoints may be pasted together.
 */
export function importJson(text: string): ImportResult {
  const { rows, venues } = sourceRows(readJson(text));
  if (rows.length === 0) return emptyReply(venues);
  const log = new FindingLog();
  const seen = new Set<PositionFormat>();
  const positions: Position[] = [];
  let flatRowsDropped = 0;
  for (const source of rows) {
    const format = POSITION_FORMATS.find((candidate) => candidate.matches(source.row, source));
    const label = rowLabel(source.row);
    if (!format) {
      log.add({ severity: "error", row: source.number, label, message: unknownRow(source) });
      continue;
    }
    seen.add(format);
    const report = log.forRow(source.number, label);
    const outcome = log.guard(source.number, label, () => format.read(source, report));
    if (outcome === "flat") flatRowsDropped++;
    else if (outcome) positions.push(withoutAbsent(outcome));
  }
  if (seen.size === 0) throw unknownFormat(rows);
  const formats = [...seen];
  const venue = formats.every((format) => format.venue === formats[0]?.venue)
    ? (formats[0]?.venue ?? "")
    : "";
  return {
    format: formats.map((format) => format.name).join(" + "),
    venue,
    positions,
    findings: log.findings,
    rowsRead: rows.length,
    flatRowsDropped,
  };
}

const LABEL_KEYS = ["symbol", "coin", "instId", "future", "s"];

function rowLabel(row: JsonObject): string | undefined {
  const text = LABEL_KEYS.map((key) => ownText(row, key)).find((candidate) => candidate);
  return text && quoteText(text).slice(1, -1);
}

function unknownRow(source: SourceRow): string {
  return `this is no position row of a known format; it has ${keyList(source.row)}`;
}

function unknownFormat(rows: SourceRow[]): ImportError {
  const first = rows[0]?.row ?? {};
  return new ImportError(
    "unknown-format",
    `This JSON is no position list of a known format: its rows have ${keyList(first)}. ` +
      "Expected the reply of Binance positionRisk, Bybit v5 position list or Hyperliquid clearinghouseState."
  );
}

function keyList(row: JsonObject): string {
  const keys = Object.keys(row);
  if (keys.length === 0) return "no fields";
  return `the fields ${keys.slice(0, 5).map(quoteText).join(", ")}${keys.length > 5 ? ", …" : ""}`;
}

const EMPTY_NAMES: Record<string, string> = {
  BINANCE: "Binance",
  BYBIT: "Bybit",
  HYPERLIQUID: "Hyperliquid",
  OKX: "OKX",
};

function emptyReply(venues: string[]): ImportResult {
  const venue = venues[0];
  if (venue === undefined) {
    throw new ImportError(
      "empty",
      "The text is valid JSON, but holds no rows: no positions to import."
    );
  }
  const name = EMPTY_NAMES[venue] ?? venue;
  const agentHint =
    venue === "HYPERLIQUID"
      ? " An agent (API) wallet always looks empty: ask for the address of the master account."
      : "";
  return {
    format: `${name} positions (empty reply)`,
    venue,
    positions: [],
    findings: [{ severity: "warning", message: `${name} reports no positions.${agentHint}` }],
    rowsRead: 0,
    flatRowsDropped: 0,
  };
}
