import type { Position } from "../../../src/importing/position";
import { asPositions, randomBook, repeatable } from "../randomBook";

/** A random book with stops, some of them behind liquidation, and a larger position against the rest. */
export function reviewBook(seed: number, positions: number): Position[] {
  const random = repeatable(seed + 7);
  const book = asPositions(randomBook(seed, positions));
  return book.map((position) => {
    const price = Number(position.mark ?? position.entry);
    const away = 0.01 + random() * 0.3;
    const stop = price * (position.side === "long" ? 1 - away : 1 + away);
    return random() < 0.7 ? { ...position, stop: String(Number(stop.toPrecision(6))) } : position;
  });
}
