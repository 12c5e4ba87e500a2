import type { Position } from "../../src/importing/position";

/** A position of a random book, in plain numbers. */
export interface BookPosition {
  side: "long" | "short";
  contract: "linear" | "inverse";
  market: string;
  size: number;
  entry: number;
  mark?: number;
  leverage: number;
  margin?: number;
  fundingRate?: number;
}

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const rounded = (value: number, digits: number) => Number(value.toPrecision(digits));

/** A book of linear, tiered and inverse positions, with and without mark, margin and funding rate. */
export function randomBook(seed: number, positions: number): BookPosition[] {
  const random = repeatable(seed);
  const maybe = <T>(value: T) => (random() < 0.6 ? value : undefined);
  return Array.from({ length: positions }, () => {
    const kind = Math.floor(random() * 3);
    const inverse = kind === 2;
    const price = kind === 1 ? 10 ** (random() * 8 - 5) : 20_000 + random() * 60_000;
    const entry = rounded(price, 6);
    const notional = 10 ** (3 + random() * 4);
    const size = rounded(inverse ? notional : notional / entry, 6);
    const leverage = Math.ceil(random() * 40);
    const atEntry = inverse ? size / entry : size * entry;
    const rate = rounded(0.003 + random() * 0.02, 3);
    const market = ["BINANCE:BTCUSDT", `LINEAR:${rate}`, `INVERSE:${rate}`][kind]!;
    return {
      side: random() < 0.5 ? "long" : "short",
      contract: inverse ? "inverse" : "linear",
      market,
      size,
      entry,
      mark: maybe(rounded(entry * (0.9 + random() * 0.2), 6)),
      leverage,
      margin: maybe(rounded((atEntry / leverage) * (1 + random()), 8)),
      fundingRate: maybe(rounded((random() - 0.3) * 0.0005, 3)),
    };
  });
}

const text = (value: number | undefined) =>
  value === undefined
    ? undefined
    : value.toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 17 });

/** The same book as an import would hand it over. */
export function asPositions(book: readonly BookPosition[]): Position[] {
  return book.map((position, index) => ({
    venue: "",
    market: position.market,
    symbol: position.market,
    contract: position.contract,
    side: position.side,
    size: text(position.size)!,
    entry: text(position.entry)!,
    mark: text(position.mark),
    leverage: text(position.leverage),
    margin: text(position.margin),
    fundingRate: text(position.fundingRate),
    marginMode: "isolated",
    provenance: {},
    sourceRow: index + 1,
  }));
}
