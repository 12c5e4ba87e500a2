import type { MarketHistory } from "../../importing";

/** One row of the History table: what was made and paid in one market, in one currency. */
export interface HistoryLine {
  readonly venue: string;
  readonly market: string;
  readonly currency: string;
  readonly realised?: number;
  readonly fees?: number;
  readonly funding?: number;
  /** Events counted; absent in a line of fees in another coin, whose events the market's own line counts. */
  readonly rows?: number;
  readonly heldHours?: number;
  /** Days since 1899-12-30, as Excel counts. */
  readonly first?: number;
  readonly last?: number;
}

/** Stands where an export does not say its currency; a text, so that totals can compare with it. */
const UNKNOWN_CURRENCY = "not given";

const DAY = 86_400_000;
const EXCEL_DAY_OF_1970 = 25_569;

/** A time as Excel counts it; undefined for what is no time. */
function excelTime(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined;
  const milliseconds = Date.parse(iso.endsWith("Z") ? iso : `${iso}Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / DAY + EXCEL_DAY_OF_1970;
}

function amount(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function linesOf(market: MarketHistory): HistoryLine[] {
  const where = { venue: market.venue, market: market.market || market.symbol };
  const first = excelTime(market.firstAt);
  const last = excelTime(market.lastAt);
  const own: HistoryLine = {
    ...where,
    currency: market.currency || UNKNOWN_CURRENCY,
    realised: amount(market.realisedPnl),
    fees: amount(market.fees),
    funding: amount(market.funding),
    rows: market.rows,
    heldHours: market.holdingHours,
    first,
    last,
  };
  const others = market.otherFees.map(({ currency, amount: fees }) => ({
    ...where,
    currency: currency || UNKNOWN_CURRENCY,
    fees: Number(fees),
    first,
    last,
  }));
  return [own, ...others];
}

/** What stays of a line, as far as the export tells it. */
function netOf({ realised, fees, funding }: HistoryLine): number {
  return (realised ?? 0) - (fees ?? 0) + (funding ?? 0);
}

/** Lines by market and currency: currencies with the most events first, in each the best result first. */
export function historyLines(markets: readonly MarketHistory[]): HistoryLine[] {
  const lines = markets.flatMap(linesOf);
  const events = new Map<string, number>();
  for (const { currency, rows } of lines) {
    events.set(currency, (events.get(currency) ?? 0) + (rows ?? 0));
  }
  const byCurrency = (a: HistoryLine, b: HistoryLine) =>
    (events.get(b.currency) ?? 0) - (events.get(a.currency) ?? 0) ||
    (a.currency < b.currency ? -1 : Number(a.currency > b.currency));
  return lines.sort((a, b) => byCurrency(a, b) || netOf(b) - netOf(a));
}

/** The currencies of lines in their order, with the place of each in the lines. */
export function currencyRuns(
  lines: readonly HistoryLine[]
): { readonly currency: string; readonly start: number; readonly length: number }[] {
  const runs: { currency: string; start: number; length: number }[] = [];
  lines.forEach(({ currency }, start) => {
    const last = runs[runs.length - 1];
    if (last?.currency === currency) last.length += 1;
    else runs.push({ currency, start, length: 1 });
  });
  return runs;
}
