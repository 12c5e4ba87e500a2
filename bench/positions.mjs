import { randomNumbers } from "./timing.mjs";

export const MAINTENANCE_RATE = 0.005;
export const TICK = 0.1;

/** Positions as people type them: entry to a tenth, size to a thousandth, whole leverage. */
export function randomPositions(count) {
  const random = randomNumbers(20261123);
  const between = (low, high, scale) => Math.round((low + random() * (high - low)) * scale) / scale;
  return Array.from({ length: count }, () => ({
    side: random() < 0.5 ? "long" : "short",
    entry: between(1000, 90000, 10),
    size: between(0.01, 20, 1000),
    leverage: between(2, 50, 1),
  }));
}

export const column = (positions, field) => positions.map((position) => [position[field]]);
