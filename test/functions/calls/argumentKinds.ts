const NO_NUMBER = [NaN, Infinity, -Infinity, true, "x", "1,000.5", { type: "Entity", text: "BTC" }];
const OUT_OF_RANGE = [1e308, 1e-300];

/** Values that an argument of each kind must refuse. */
export const BAD = {
  side: ["sideways", 2, true, NaN],
  positive: [0, -1, -1e308, ...OUT_OF_RANGE, ...NO_NUMBER],
  leverage: [0, -3, 0.5, 0.999999, ...OUT_OF_RANGE, ...NO_NUMBER],
  notNegative: [-1, -1e-9, ...OUT_OF_RANGE, ...NO_NUMBER],
  signed: [...OUT_OF_RANGE, -1e308, ...NO_NUMBER],
  rate: [-0.1, 1, 5, ...OUT_OF_RANGE, ...NO_NUMBER],
  share: [0, -0.1, 1.001, 5, ...OUT_OF_RANGE, ...NO_NUMBER],
  count: [0, -1, 2.5, ...OUT_OF_RANGE, ...NO_NUMBER],
  kind: ["minimum", 1, true],
  shocks: [-1, -2, ...OUT_OF_RANGE, ...NO_NUMBER],
  market: [
    -0.1,
    1,
    5,
    NaN,
    true,
    "BTCUSDT",
    "KUCOIN:BTCUSDT",
    "LINEAR:1",
    "INVERSE:-1",
    "BINANCE:BTCUSDT@2026-02-30",
    "BINANCE:BTCUSDT@yesterday",
    { type: "Entity", text: "BTC" },
  ],
} as const;

export type Kind = keyof typeof BAD;

/** Kinds of arguments that take words. */
export const WORDS: readonly Kind[] = ["side", "kind", "market"];

/** Name and kind of an argument; `whole` where its range is consumed at once. */
export type TriedArgument = readonly [name: string, kind: Kind, consumption?: "whole"];

export const SIDE: TriedArgument = ["side", "side"];
export const ENTRY: TriedArgument = ["entry", "positive"];
export const SIZE: TriedArgument = ["size", "positive"];
export const PRICE: TriedArgument = ["price", "positive"];
export const LEVERAGE: TriedArgument = ["leverage", "leverage"];
export const MARKET: TriedArgument = ["market", "market"];
export const MARGIN: TriedArgument = ["margin", "positive"];
export const TICK: TriedArgument = ["tick", "positive"];
export const FEE_RATE: TriedArgument = ["fee_rate", "rate"];
export const STOP: TriedArgument = ["stop", "positive"];
export const CAPITAL: TriedArgument = ["capital", "positive"];

/** A good call of one function: every argument is given, or null where it may be left out. */
export interface GoodCall {
  /** As in functions.json. */
  readonly id: string;
  readonly given: readonly unknown[];
  readonly answer: unknown;
  readonly arguments: readonly TriedArgument[];
}

/** What is given with one argument replaced: a range that is consumed at once keeps all but its first cell. */
export function givenWith(good: GoodCall, index: number, value: unknown): readonly unknown[] {
  const isWhole = good.arguments[index]?.[2] === "whole";
  return good.given.map((given, at) => {
    if (at !== index) return given;
    return isWhole && Array.isArray(given) ? withFirstCell(given, value) : value;
  });
}

/** The same with every cell of the argument blank. */
export function givenBlank(good: GoodCall, index: number, blank: unknown): readonly unknown[] {
  return good.given.map((given, at) => {
    if (at !== index) return given;
    return Array.isArray(given) ? given.map((row: unknown[]) => row.map(() => blank)) : blank;
  });
}

function withFirstCell(cells: readonly (readonly unknown[])[], value: unknown): unknown[][] {
  return cells.map((row, index) => (index === 0 ? [value, ...row.slice(1)] : [...row]));
}
