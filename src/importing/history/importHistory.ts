import { normaliseHeading } from "../csv/columns";
import type { HeadedTable } from "../csv/findHeader";
import { readTableSteps, type Table, type TableRow } from "../csv/readTable";
import { rowsOfOneTable, saysSums } from "../csv/tableBody";
import { FindingLog, withoutAbsent } from "../findingLog";
import { ImportError } from "../importError";
import { readJsonSteps } from "../json/readJson";
import { sourceRows } from "../json/sourceRows";
import { DAMAGED_ID } from "../numbers/damagedId";
import {
  asPart,
  finish,
  finishInPauses,
  forEachInSteps,
  type StepOptions,
  type Steps,
} from "../steps";
import { checkedTextSteps, isJson } from "../text/checkedText";
import { quoteText } from "../text/quoteText";
import { fileClock } from "./fileClock";
import { findHistoryFormat } from "./historyFormats";
import type { HistoryEvent } from "./historyEvent";
import type { HistoryFormat } from "./historyFormat";
import type { HistoryOptions, HistoryResult } from "./historyResult";
import { HistoryColumns } from "./historyRow";
import { summariseMarkets } from "./summariseMarkets";
import { tableFromJson } from "./tableFromJson";

const SEARCHED_LINES = 10;
const LABEL_HEADINGS = [
  "symbol",
  "market",
  "contracts",
  "contract",
  "coin",
  "instrumentname",
  "instrument",
  "instid",
  "future",
  "deltacoin",
];
const EMPTY_MARKER = /^no (?:data|records?)\b/i;

/**
 * What was made and paid, by market, from an export of closed trades or funding (CSV of the site or JSON of the
 * API).
 *
 * @throws {ImportError} where the text is no such export.
 */
export function importHistory(text: string, options: HistoryOptions = {}): HistoryResult {
  return finish(historySteps(text, options));
}

/** The same with pauses, progress and cancel: a year of fills does not freeze the pane. */
export function importHistoryInPauses(
  text: string,
  options: HistoryOptions & StepOptions = {}
): Promise<HistoryResult> {
  return finishInPauses(historySteps(text, options), options);
}

function* historySteps(text: string, options: HistoryOptions): Steps<HistoryResult> {
  const clean = yield* checkedTextSteps(text, options.fileName);
  const table = isJson(clean)
    ? yield* asPart(tableFromJson(sourceRows(yield* readJsonSteps(clean)).rows), 0.2, 0.3)
    : historyHeader(yield* asPart(readTableSteps(clean), 0, 0.3));
  const format = table && findHistoryFormat(table.header.map(normaliseHeading));
  if (!table || !format) {
    throw new ImportError(
      "unknown-format",
      "This is no export of closed trades or funding that is known here (Binance, Bybit, OKX, Hyperliquid, FTX)."
    );
  }
  return yield* readHistory(table, format, options);
}

/** The history format of a table, looked for in its first ten lines. */
export function historyFormatOf(table: Table): HistoryFormat | undefined {
  return findHistoryFormat((historyHeader(table)?.header ?? []).map(normaliseHeading));
}

function historyHeader({ rows, delimiter }: Table): HeadedTable | undefined {
  const at = rows
    .slice(0, SEARCHED_LINES)
    .findIndex((row) => findHistoryFormat(row.cells.map(normaliseHeading)));
  const header = rows[at];
  if (!header) return undefined;
  return {
    header: header.cells,
    headerLine: header.line,
    preamble: rows.slice(0, at),
    rows: rows.slice(at + 1),
    delimiter,
  };
}

function* readHistory(
  table: HeadedTable,
  format: HistoryFormat,
  options: HistoryOptions
): Steps<HistoryResult> {
  const first = table.rows[0]?.cells[0];
  if (first === undefined || EMPTY_MARKER.test(first)) {
    throw new ImportError(
      "empty",
      `This export (${format.name}) holds no rows. Export a period with trades.`
    );
  }
  const log = new FindingLog();
  const body = yield* historyBody(table, log);
  const columns = yield* asPart(HistoryColumns.inSteps({ ...table, rows: body }), 0.3, 0.35);
  const events: HistoryEvent[] = [];
  const skipped = new Map<string, number>();
  const ids = new Set<string>();
  let duplicatesDropped = 0;
  const readRow = (row: TableRow) => {
    const reader = columns.row(row);
    const label = quoteText(reader.text(...LABEL_HEADINGS)).slice(1, -1) || undefined;
    const outcome = log.guard(row.line, label, () =>
      saysSums(row.cells.find((cell) => cell !== "") ?? "", label ?? "")
        ? { skip: "row of sums" }
        : format.read(reader, log.forRow(row.line, label))
    );
    if (!outcome) return;
    if ("skip" in outcome) skipped.set(outcome.skip, (skipped.get(outcome.skip) ?? 0) + 1);
    else if (isDuplicate(outcome, ids, log)) duplicatesDropped++;
    else events.push(outcome);
  };
  yield* asPart(forEachInSteps(body, readRow), 0.35, 0.75);
  describeSkipped(skipped, log);
  const texts = events.flatMap((event) => [event.time ?? [], event.openedAt ?? []].flat());
  const clock = yield* asPart(fileClock(table, format, texts, options, log), 0.75, 0.9);
  const markets = yield* asPart(summariseMarkets(format.venue, events, clock), 0.9, 1);
  return withoutAbsent({
    format: format.name,
    venue: format.venue,
    markets,
    findings: log.findings,
    rowsRead: table.rows.length,
    rowsSkipped: [...skipped.values()].reduce((total, count) => total + count, 0),
    duplicatesDropped,
    timeZone: clock.timeZone,
  });
}

/** The rows of one export: parts of it may stand one behind another, and other exports behind them. */
function historyBody({ header, rows }: HeadedTable, log: FindingLog): Steps<readonly TableRow[]> {
  return rowsOfOneTable(
    rows,
    {
      isRepeated: ({ cells }) => header.every((heading, column) => cells[column] === heading),
      isOther: ({ cells }) =>
        !/\d/.test(cells.join()) && findHistoryFormat(cells.map(normaliseHeading)) !== undefined,
    },
    log
  );
}

/** The same id twice is the same row twice; rows without an id are never taken for twins. */
function isDuplicate({ id }: HistoryEvent, seen: Set<string>, log: FindingLog): boolean {
  if (id === undefined || id === "") return false;
  if (id.split("|").some((part) => DAMAGED_ID.test(part))) {
    log.once({
      severity: "warning",
      message:
        "a spreadsheet has damaged the ids of this file (8.4E+18): rows that occur twice cannot be told",
    });
    return false;
  }
  if (seen.has(id)) return true;
  seen.add(id);
  return false;
}

function describeSkipped(skipped: ReadonlyMap<string, number>, log: FindingLog): void {
  if (skipped.size === 0) return;
  const list = [...skipped].map(([kind, count]) => `${quoteText(kind).slice(1, -1)} (${count})`);
  log.add({ severity: "info", message: `rows left out: ${list.join(", ")}` });
}
