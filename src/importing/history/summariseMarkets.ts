import { add, subtract } from "../numbers/decimal";
import type { FileClock } from "./fileClock";
import type { HistoryEvent } from "./historyEvent";
import type { MarketHistory } from "./historyResult";
import { holdingOfFills, type Holding, type TimedFill } from "./holdingTime";

const HOUR = 3_600_000;

/** The events of one file by market and currency, summed. */
export function summariseMarkets(
  venue: string,
  events: readonly HistoryEvent[],
  clock: FileClock
): MarketHistory[] {
  const groups = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const key = `${event.symbol}|${event.currency}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()].map((group) => summariseMarket(venue, group, clock));
}

function summariseMarket(
  venue: string,
  events: readonly HistoryEvent[],
  clock: FileClock
): MarketHistory {
  const { symbol, currency } = events[0]!;
  const realised = events.flatMap((event) => event.realised ?? []);
  const fees = events.flatMap((event) => event.fee ?? []);
  const feesHere = fees.filter((fee) => fee.currency === currency).map((fee) => fee.amount);
  const funding = events.flatMap((event) => event.funding ?? []);
  const market: MarketHistory = {
    venue,
    market: symbol.includes("MFutures") ? "" : `${venue}:${symbol}`,
    symbol,
    currency,
    otherFees: otherFees(fees.filter((fee) => fee.currency !== currency)),
    rows: events.length,
  };
  if (feesHere.length > 0) market.fees = sum(feesHere);
  if (funding.length > 0) market.funding = sum(funding);
  if (realised.length > 0) {
    market.realisedPnl = sum(realised);
    market.net = add(subtract(market.realisedPnl, market.fees ?? "0"), market.funding ?? "0");
  }
  const times = events
    .flatMap((event) => [clock.read(event.openedAt) ?? [], clock.read(event.time) ?? []].flat())
    .sort((a, b) => a - b);
  if (times.length > 0) {
    market.firstAt = clock.format(times[0]!);
    market.lastAt = clock.format(times[times.length - 1]!);
  }
  const { size, sizeHours } = holding(events, clock);
  if (size > 0) market.holdingHours = Math.round((sizeHours / size) * 1e6) / 1e6;
  return market;
}

/** From whole closed positions where the export has them, else from fills; nothing where a time is missing. */
function holding(events: readonly HistoryEvent[], clock: FileClock): Holding {
  const total: Holding = { size: 0, sizeHours: 0 };
  const fills: TimedFill[] = [];
  for (const event of events) {
    const milliseconds = clock.read(event.time);
    const opened = clock.read(event.openedAt);
    if (milliseconds !== undefined && opened !== undefined && milliseconds >= opened) {
      const size = Math.abs(Number(event.size ?? 1));
      total.size += size;
      total.sizeHours += (size * (milliseconds - opened)) / HOUR;
    }
    if (!event.fill) continue;
    if (milliseconds === undefined) return total;
    fills.push({ ...event.fill, milliseconds, realises: Number(event.realised ?? 0) !== 0 });
  }
  if (fills.length === 0) return total;
  // Exports list the newest first or the oldest first; equal times keep the order of a chronological file.
  const newestFirst = (fills[0]?.milliseconds ?? 0) > (fills[fills.length - 1]?.milliseconds ?? 0);
  if (newestFirst) fills.reverse();
  return holdingOfFills(fills.sort((a, b) => a.milliseconds - b.milliseconds));
}

function otherFees(fees: readonly { currency: string; amount: string }[]) {
  const totals = new Map<string, string>();
  for (const { currency, amount } of fees) {
    totals.set(currency, add(totals.get(currency) ?? "0", amount));
  }
  return [...totals].map(([currency, amount]) => ({ currency, amount }));
}

function sum(amounts: readonly string[]): string {
  return amounts.reduce((total, amount) => add(total, amount), "0");
}
