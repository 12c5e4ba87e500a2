import { FindingLog, withoutAbsent } from "../findingLog";
import type { RowReport } from "../formats/positionFormat";
import { MAX_ROWS } from "../limits";
import { ImportError } from "../importError";
import { absolute, sign } from "../numbers/decimal";
import { requirePositive } from "../numbers/requirePositive";
import type { ImportResult, Position } from "../position";
import { DAMAGED_ID } from "../numbers/damagedId";
import { RowError } from "../rowError";
import { asPart, forEachInSteps, type Steps } from "../steps";
import { quoteText } from "../text/quoteText";
import { looksLikePrivateKey } from "../text/refuseSecrets";
import { checkNotional } from "./checkNotional";
import { sayDoubts } from "./sayDoubts";
import type { ColumnMapping } from "./columns";
import type { TableRow } from "./readTable";
import { readSide } from "./sideWords";
import { saysSums, tableBody } from "./tableBody";
import { tableMarkets, type MarketReader, type TableMarket } from "./tableMarket";
import { TableNumbers, type TableToRead } from "./tableNumbers";
import { isSizeOf } from "./units";

/** Headings that are listed by name. */
const MOST_LISTED = 6;

/**
 * Reads the open positions of a table whose columns are known, in steps. A row that cannot be read becomes a
 * finding with its line and reason; the other rows import.
 */
export function* importTableSteps(
  table: TableToRead,
  mapping: ColumnMapping,
  format: string
): Steps<ImportResult> {
  const { rows } = table;
  if (rows.length > MAX_ROWS) {
    throw new ImportError(
      "too-large",
      `The table has more than ${MAX_ROWS} rows; import it in parts.`
    );
  }
  const log = new FindingLog();
  const body = yield* asPart(tableBody(table, mapping, log), 0, 0.05);
  const numbers = yield* asPart(TableNumbers.inSteps({ ...table, rows: body }, mapping), 0.05, 0.1);
  const marketOf = tableMarkets();
  const positions: Position[] = [];
  const markets = new Set<string>();
  let flatRowsDropped = 0;
  const visit = (row: TableRow) => {
    const label = quoteText(numbers.cell(row, "market")).slice(1, -1) || undefined;
    const report = log.forRow(row.line, label);
    const outcome = log.guard(row.line, label, () => readRow(row, numbers, marketOf, report));
    if (outcome) markets.add(numbers.cell(row, "market"));
    if (outcome === "flat") flatRowsDropped++;
    else if (outcome) positions.push(withoutAbsent(outcome));
  };
  yield* asPart(forEachInSteps(body, visit), 0.1, 1);
  sayUnread(table, mapping, log);
  const venues = new Set(positions.map((position) => position.venue));
  return {
    format,
    venue: venues.size === 1 ? ([...venues][0] ?? "") : "",
    positions,
    findings: log.findings,
    rowsRead: rows.length,
    flatRowsDropped,
    ...(markets.size === 1 && { partial: "oneMarket" as const }),
  };
}

function readRow(
  row: TableRow,
  numbers: TableNumbers,
  marketOf: MarketReader,
  report: RowReport
): Position | "flat" {
  const cell = (field: Parameters<TableNumbers["cell"]>[1]) => numbers.cell(row, field);
  if (saysSums(row.cells.find((text) => text !== "") ?? "", cell("market"))) {
    throw new RowError("a row of sums, not a position: left out", "Market", "warning");
  }
  const signedSize = numbers.amount(row, "size");
  if (!signedSize) throw new RowError("Size is missing", "Size");
  if (sign(signedSize.value) === 0) return "flat";
  const market = marketOf(cell("venue"), cell("market"), cell("contract"));
  checkSizeUnit(signedSize.unit, market);
  const { side, provenance } = readSide(cell("side"), signedSize.value, numbers.signsTellSides);
  if (provenance === "derived" && cell("market") === "" && numbers.namesMarkets) {
    throw new RowError("neither Market nor Side is given: a row of sums?", "Market");
  }
  const entry = numbers.money(row, "entry", market.symbol);
  if (!entry) throw new RowError("Entry is missing", "Entry");
  const mode = readMarginMode(cell("marginMode") || numbers.modeBesideLeverage(row));
  const position: Position = {
    venue: market.venue,
    market: market.market,
    symbol: market.symbol,
    account: readAccount(cell("account")),
    contract: market.contract,
    side,
    size: absolute(signedSize.value),
    entry: requirePositive(entry, "Entry"),
    mark: positive(numbers.money(row, "mark", market.symbol), "Mark"),
    leverage: positive(numbers.leverage(row), "Leverage"),
    margin: positive(numbers.money(row, "margin", market.symbol), "Margin"),
    marginMode: mode ?? "isolated",
    fundingRate: numbers.rate(row, "fundingRate"),
    stop: positive(numbers.money(row, "stop", market.symbol), "Stop"),
    venueLiquidation: positive(
      numbers.money(row, "venueLiquidation", market.symbol),
      "Venue liquidation",
      true
    ),
    notes: plainText(cell("notes"), "Notes"),
    provenance: {
      side: provenance,
      contract: market.contractProvenance,
      marginMode: mode ? "given" : "assumed",
    },
    sourceRow: row.line,
  };
  for (const field of ["leverage", "margin", "mark", "fundingRate"] as const) {
    if (position[field] !== undefined) position.provenance[field] = "given";
  }
  checkNotional(position, numbers.money(row, "notional", market.symbol));
  sayDoubts(position, market, report);
  return position;
}

/** Says which columns of a table were not read, so that a heading of another name is not missed. */
function sayUnread({ header }: TableToRead, mapping: ColumnMapping, log: FindingLog): void {
  const read = new Set(Object.values(mapping));
  const unread = header.filter((heading, column) => heading !== "" && !read.has(column));
  if (unread.length === 0) return;
  const listed = unread.slice(0, MOST_LISTED).map(quoteText).join(", ");
  const message = `columns that are not read: ${listed}${unread.length > MOST_LISTED ? ", …" : ""}`;
  log.add({ severity: "info", message });
}

/** A positive number as it is, nothing for an absent one (or for zero where zero means none). */
function positive(
  value: string | undefined,
  field: string,
  zeroIsNone = false
): string | undefined {
  if (value === undefined) return undefined;
  if (zeroIsNone && sign(value) === 0) return undefined;
  return requirePositive(value, field);
}

/** A size may carry what it counts (`0.5 BTC`); anything else behind it is refused. */
function checkSizeUnit(unit: string | undefined, market: TableMarket): void {
  if (unit === undefined || isSizeOf(market, unit)) return;
  const counted = market.contract === "inverse" ? "USD of face value" : "coins";
  throw new RowError(
    `Size is in ${quoteText(unit)}, but ${market.symbol || "this market"} is counted in ${counted}; write the number in full`,
    "Size"
  );
}

function readMarginMode(cell: string): Position["marginMode"] | undefined {
  const word = cell.toLowerCase();
  if (word === "") return undefined;
  if (word === "isolated" || word === "unknown") return word;
  if (word === "cross" || word === "crossed") return "cross";
  throw new RowError(
    `Margin mode should be isolated or cross, not ${quoteText(cell)}`,
    "Margin mode"
  );
}

/** An account as text; refused where a spreadsheet has shortened a long number. */
function readAccount(cell: string): string | undefined {
  if (DAMAGED_ID.test(cell)) {
    throw new RowError(
      `Account: ${quoteText(cell)} is a number that a spreadsheet has shortened; type it in full`,
      "Account"
    );
  }
  return plainText(cell, "Account");
}

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** Free text of a file; refused where Excel would take it for a formula, and where it may be a wallet's private key. */
function plainText(cell: string, field: string): string | undefined {
  if (cell === "") return undefined;
  if (FORMULA_START.test(cell)) {
    throw new RowError(`${field}: text may not begin with =, +, - or @, as formulas do`, field);
  }
  if (looksLikePrivateKey(cell)) {
    throw new RowError(`${field}: 64 hexadecimal digits may be a private key; remove them`, field);
  }
  return cell;
}
