import { POSITION_FORMATS } from "../formats/positionFormats";
import type { PositionFormat } from "../formats/positionFormat";
import { FindingLog, withoutAbsent } from "../findingLog";
import { ImportError } from "../importError";
import type { ImportResult, PartialList, Position } from "../position";
import { asPart, forEachInSteps, type Steps } from "../steps";
import { quoteText } from "../text/quoteText";
import { noPositionsError } from "./otherReplies";
import { withContractSizes } from "./contractSizes";
import { ownText, type JsonObject } from "./jsonValue";
import { readJsonSteps } from "./readJson";
import { sourceRows, type SourceRow, type SourceRows } from "./sourceRows";

/**
 * Reads, in steps, the open positions of one or several JSON replies. Each row is read by the format whose keys it
 * has, so replies of different endpoints may be pasted together.
 */
export function* importJsonSteps(text: string): Steps<ImportResult> {
  const source = sourceRows(yield* asPart(readJsonSteps(text), 0, 0.5));
  yield 0.5;
  const rows = withContractSizes(source.rows);
  if (rows.length === 0) return emptyReply(source);
  const log = new FindingLog();
  const seen = new Set<PositionFormat>();
  const known: SourceRow[] = [];
  const positions: Position[] = [];
  let flatRowsDropped = 0;
  const visit = (candidate: SourceRow) => {
    const format = POSITION_FORMATS.find(({ matches }) => matches(candidate.row, candidate));
    const label = rowLabel(candidate.row);
    if (!format) {
      log.add({ severity: "error", row: candidate.number, label, message: unknownRow(candidate) });
      return;
    }
    seen.add(format);
    known.push(candidate);
    const report = log.forRow(candidate.number, label);
    const outcome = log.guard(candidate.number, label, () => format.read(candidate, report));
    if (outcome === "flat") flatRowsDropped++;
    else if (outcome) positions.push(withoutAbsent(outcome));
  };
  yield* asPart(forEachInSteps(rows, visit), 0.5, 1);
  if (seen.size === 0) {
    const first = rows[0]?.row ?? {};
    throw noPositionsError(first, keyList(first));
  }
  const formats = [...seen];
  const onlyChanges = source.onlyChanges || formats.some((format) => format.onlyChanges);
  const partial = onlyChanges ? "changes" : partialList(known);
  return {
    format: formats.map((format) => format.name).join(" + "),
    venue: commonVenue(positions, formats),
    positions,
    findings: log.findings,
    rowsRead: rows.length,
    flatRowsDropped,
    ...(partial && { partial }),
  };
}

/** Whether one of the lists of a source is a page, or names one market only. */
function partialList(rows: readonly SourceRow[]): PartialList | undefined {
  if (rows.some(({ envelope }) => envelope.isPage)) return "page";
  const marketsOf = new Map<string, Set<string | number>>();
  for (const { row, number, envelope } of rows) {
    if (envelope.isWhole) continue;
    const list = envelope.list === undefined ? `row ${number}` : `list ${envelope.list}`;
    const markets = marketsOf.get(list) ?? new Set();
    marketsOf.set(list, markets.add(rowLabel(row) ?? number));
  }
  return [...marketsOf.values()].some(({ size }) => size === 1) ? "oneMarket" : undefined;
}

/** The one venue of all positions; without positions that of the formats; `""` for several. */
function commonVenue(positions: Position[], formats: PositionFormat[]): string {
  const venues = new Set((positions.length > 0 ? positions : formats).map(({ venue }) => venue));
  return venues.size === 1 ? ([...venues][0] ?? "") : "";
}

const LABEL_KEYS = ["symbol", "coin", "instId", "future", "s"];

function rowLabel(row: JsonObject): string | undefined {
  const text = LABEL_KEYS.map((key) => ownText(row, key)).find((candidate) => candidate);
  return text && quoteText(text).slice(1, -1);
}

function unknownRow(source: SourceRow): string {
  return `this is no position row of a known format; it has ${keyList(source.row)}`;
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

const EMPTY_HINTS: Record<string, string> = {
  BINANCE: " An account update lists only positions that changed; positionRisk lists them all.",
  HYPERLIQUID:
    " An agent (API) wallet always looks empty: ask for the address of the master account.",
};

function emptyReply({ rows, emptyVenues, onlyChanges }: SourceRows): ImportResult {
  const venue = emptyVenues[0];
  const instrument = rows[0]?.row;
  if (instrument) throw noPositionsError(instrument, keyList(instrument));
  if (venue === undefined) {
    throw new ImportError(
      "empty",
      "The text is valid JSON, but holds no rows with named fields: no positions to import. " +
        "An account without open positions answers so; else copy the whole reply again."
    );
  }
  const name = EMPTY_NAMES[venue] ?? venue;
  const hint = EMPTY_HINTS[venue] ?? "";
  return {
    format: `${name} positions (empty reply)`,
    venue,
    positions: [],
    findings: [{ severity: "warning", message: `${name} reports no positions.${hint}` }],
    rowsRead: 0,
    flatRowsDropped: 0,
    ...(onlyChanges && { partial: "changes" as const }),
  };
}
