import { forEachInSteps, type Steps } from "../steps";
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

/** What is open, oldest first; taking the oldest away does not move the others. */
class Queue {
  private readonly lots: Lot[] = [];
  private head = 0;

  add(lot: Lot): void {
    this.lots.push(lot);
  }

  /** Closes lots up to a size; returns the size for which there was no lot. */
  consume(size: number, at: number, holding: Holding): number {
    let rest = size;
    for (let lot = this.lots[this.head]; rest > 0 && lot; lot = this.lots[this.head]) {
      const closed = Math.min(rest, lot.size);
      holding.size += closed;
      holding.sizeHours += (closed * (at - lot.milliseconds)) / HOUR;
      lot.size -= closed;
      rest -= closed;
      if (lot.size <= 0) this.head += 1;
    }
    return rest;
  }
}

/**
 * Time for which closed units were held, first in, first out. Fills are in order of time. What was opened before
 * the export begins is left out.
 */
export function* holdingOfFills(fills: readonly TimedFill[]): Steps<Holding> {
  const open = { long: new Queue(), short: new Queue() };
  const holding: Holding = { size: 0, sizeHours: 0 };
  yield* forEachInSteps(fills, (fill) => {
    const closes = open[fill.direction === "buy" ? "short" : "long"];
    const opens = open[fill.direction === "buy" ? "long" : "short"];
    let rest = Number(fill.size);
    if (fill.effect !== "open") rest = closes.consume(rest, fill.milliseconds, holding);
    const mayOpen = fill.effect === "open" || (fill.effect === "unknown" && !fill.realises);
    if (mayOpen && rest > 0) opens.add({ size: rest, milliseconds: fill.milliseconds });
  });
  return holding;
}
