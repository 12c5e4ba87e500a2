import { Fraction } from "./fraction";

/** Direction of a position: a long earns when the price rises, a short when it falls. */
export type Side = "long" | "short";

/** 1 for a long, -1 for a short: the `s` of every formula. */
export function sideSign(side: Side): Fraction {
  return side === "long" ? Fraction.ONE : MINUS_ONE;
}

const MINUS_ONE = new Fraction(-1);
