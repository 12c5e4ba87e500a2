import type { HistoryFill } from "./historyEvent";

/** A fill with the moment at which it happened. */
export interface TimedFill extends HistoryFill {
  milliseconds: number;
  /** Whether it realised a profit or loss, which only a closing fill does. */
  realises: boolean;
}

interface Lot {
  size: number;
  milliseconds: number;
}

/** Size that was closed and the size-weighted time for which it had been held. */
export interface Holding {
  size: number;
  sizeHours: number;
}

const HOUR = 3_600_000;

/**
 * Time for which closed units were held, first in, first out. Fills are in order of time. What was opened before
 * the export begins is left out.
 */
export function holdingOfFills(fills: readonly TimedFill[]): Holding {
  const lots: Record<"long" | "short", Lot[]> = { long: [], short: [] };
  const holding: Holding = { size: 0, sizeHours: 0 };
  for (const fill of fills) {
    const closes = lots[fill.direction === "buy" ? "short" : "long"];
    const opens = lots[fill.direction === "buy" ? "long" : "short"];
    let rest = Number(fill.size);
    if (fill.effect !== "open") rest = consume(closes, rest, fill.milliseconds, holding);
    const mayOpen = fill.effect === "open" || (fill.effect === "unknown" && !fill.realises);
    if (mayOpen && rest > 0) opens.push({ size: rest, milliseconds: fill.milliseconds });
  }
  return holding;
}

/** Closes lots up to a size; returns the size for which there was no lot. */
function consume(lots: Lot[], size: number, at: number, holding: Holding): number {
  let rest = size;
  while (rest > 0 && lots[0]) {
    const lot = lots[0];
    const closed = Math.min(rest, lot.size);
    holding.size += closed;
    holding.sizeHours += (closed * (at - lot.milliseconds)) / HOUR;
    lot.size -= closed;
    rest -= closed;
    if (lot.size <= 0) lots.shift();
  }
  return rest;
}
