import {
  Fraction,
  invalidArgument,
  leverage,
  notNegative,
  positive,
  rate,
  signed,
  type Side,
} from "../core";
import { shown } from "./cell";

/** A number of any sign. Numbers written as text are refused, not guessed. */
export function readSigned(value: unknown, name: string): Fraction {
  return signed(numberIn(value, name), name);
}

/** A number above 0. */
export function readPositive(value: unknown, name: string): Fraction {
  return positive(numberIn(value, name), name);
}

/** A number of 0 or more. */
export function readNotNegative(value: unknown, name: string): Fraction {
  return notNegative(numberIn(value, name), name);
}

/** A leverage of 1 or more. */
export function readLeverage(value: unknown, name: string): Fraction {
  return leverage(numberIn(value, name), name);
}

/** A rate from 0 to below 1. */
export function readRate(value: unknown, name: string): Fraction {
  return rate(numberIn(value, name), name);
}

/** A share above 0 and at most 1: a risk, an allocation, a part of a position. */
export function readShare(value: unknown, name: string): Fraction {
  const share = readPositive(value, name);
  if (share.isAbove(Fraction.ONE)) {
    throw invalidArgument(name, `must be at most 1 (5 % is 0.05); got ${shown(value)}`);
  }
  return share;
}

/** A whole number above 0. */
export function readCount(value: unknown, name: string): number {
  const count = readPositive(value, name);
  if (!count.equals(count.floor())) {
    throw invalidArgument(name, `must be a whole number; got ${shown(value)}`);
  }
  return count.toNumber();
}

const SIDES: Readonly<Record<string, Side>> = {
  long: "long",
  buy: "long",
  "1": "long",
  short: "short",
  sell: "short",
  "-1": "short",
};

/** Long or short: also buy and sell, 1 and -1; case-blind, trimmed. */
export function readSide(value: unknown, name: string): Side {
  const word = typeof value === "boolean" ? "" : String(value).trim().toLowerCase();
  const side = Object.hasOwn(SIDES, word) ? SIDES[word] : undefined;
  if (!side) throw invalidArgument(name, `must be long or short; got ${shown(value)}`);
  return side;
}

/** One of a list of words; case-blind, trimmed. */
export function readWord<Word extends string>(words: readonly Word[]) {
  return (value: unknown, name: string): Word => {
    const given = typeof value === "string" ? value.trim().toLowerCase() : "";
    const word = words.find((candidate) => candidate === given);
    if (!word) throw invalidArgument(name, `must be ${eitherOf(words)}; got ${shown(value)}`);
    return word;
  };
}

/** The words as a sentence lists them: "initial, maintenance or order". */
function eitherOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}

/** The number in a cell. @throws MarginError `invalid` for text, a boolean, a data type */
export function numberIn(value: unknown, name: string): number {
  if (typeof value === "number") return value;
  const complaint = typeof value === "string" ? "must be a number, not text" : "must be a number";
  throw invalidArgument(name, `${complaint}; got ${shown(value)}`);
}
