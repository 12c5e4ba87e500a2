import { add, subtract, Sum } from "../numbers/decimal";
import { forEachInSteps, type Steps } from "../steps";
import type { FileClock } from "./fileClock";
import type { HistoryEvent } from "./historyEvent";
import type { MarketHistory } from "./historyResult";
import { holdingOfFills, type Holding, type TimedFill } from "./holdingTime";

const HOUR = 3_600_000;

/** The events of one file by market and currency, summed. */
export function* summariseMarkets(
  venue: string,
  events: readonly HistoryEvent[],
  clock: FileClock
): Steps<MarketHistory[]> {
  const groups = new Map<string, HistoryEvent[]>();
  yield* forEachInSteps(events, (event) => {
    const key = `${event.symbol}|${event.currency}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  });
  const markets: MarketHistory[] = [];
  for (const group of groups.values()) markets.push(yield* summariseMarket(venue, group, clock));
  return markets;
}

function* summariseMarket(
  venue: string,
  events: readonly HistoryEvent[],
  clock: FileClock
): Steps<MarketHistory> {
  const { symbol, currency } = events[0]!;
  const sums: Partial<Record<"realised" | "funding", Sum>> = {};
  const fees = new Map<string, Sum>();
  let first = Infinity;
  let last = -Infinity;
  yield* forEachInSteps(events, ({ realised, fee, funding, openedAt, time }) => {
    if (realised !== undefined) (sums.realised ??= new Sum()).add(realised);
    if (funding !== undefined) (sums.funding ??= new Sum()).add(funding);
    if (fee) {
      const paid = fees.get(fee.currency) ?? new Sum();
      paid.add(fee.amount);
      fees.set(fee.currency, paid);
    }
    for (const moment of [clock.read(openedAt), clock.read(time)]) {
      if (moment === undefined) continue;
      first = Math.min(first, moment);
      last = Math.max(last, moment);
    }
  });
  const otherFees = [...fees].filter(([coin]) => coin !== currency);
  const market: MarketHistory = {
    venue,
    market: symbol.includes("MFutures") ? "" : `${venue}:${symbol}`,
    symbol,
    currency,
    otherFees: otherFees.map(([coin, { value }]) => ({ currency: coin, amount: value })),
    rows: events.length,
  };
  const paid = fees.get(currency);
  if (paid) market.fees = paid.value;
  if (sums.funding) market.funding = sums.funding.value;
  if (sums.realised) {
    market.realisedPnl = sums.realised.value;
    market.net = add(subtract(market.realisedPnl, market.fees ?? "0"), market.funding ?? "0");
  }
  if (first <= last) {
    market.firstAt = clock.format(first);
    market.lastAt = clock.format(last);
  }
  const { size, sizeHours } = yield* holding(events, clock);
  if (size > 0) market.holdingHours = Math.round((sizeHours / size) * 1e6) / 1e6;
  return market;
}

/** From whole closed positions where the export has them, else from fills; nothing where a time is missing. */
function* holding(events: readonly HistoryEvent[], clock: FileClock): Steps<Holding> {
  const total: Holding = { size: 0, sizeHours: 0 };
  const fills: TimedFill[] = [];
  let isComplete = true;
  yield* forEachInSteps(events, ({ time, openedAt, size = "1", fill, realised = "0" }) => {
    const milliseconds = clock.read(time);
    const opened = clock.read(openedAt);
    if (milliseconds !== undefined && opened !== undefined && milliseconds >= opened) {
      const closed = Math.abs(Number(size));
      total.size += closed;
      total.sizeHours += (closed * (milliseconds - opened)) / HOUR;
    }
    if (!fill) return;
    if (milliseconds === undefined || fill === "unclear") isComplete = false;
    else fills.push({ ...fill, milliseconds, realises: Number(realised) !== 0 });
  });
  if (fills.length === 0 || !isComplete) return total;
  // Exports list the newest first or the oldest first; equal times keep the order of a chronological file.
  const newestFirst = (fills[0]?.milliseconds ?? 0) > (fills[fills.length - 1]?.milliseconds ?? 0);
  if (newestFirst) fills.reverse();
  yield 1;
  return yield* holdingOfFills(fills.sort((a, b) => a.milliseconds - b.milliseconds));
}
