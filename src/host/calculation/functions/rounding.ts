import type { BuiltIn } from "../builtIn";
import { finite } from "../coercion";
import { define } from "../define";
import { DIV0, NUM } from "../errors";

/** Shifts the decimal point of a number exactly, by way of its decimal text. */
function shifted(number: number, digits: number): number {
  const [mantissa, exponent = "0"] = String(number).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function rounding(
  round: (magnitude: number) => number
): (number: number, digits: number) => number {
  return (number, digits) => {
    const places = Math.trunc(digits);
    if (number === 0) return 0;
    // Beyond 15 significant digits there is nothing to round.
    if (Math.floor(Math.log10(Math.abs(number))) + 1 + places > 15) return number;
    const magnitude = shifted(Number(Math.abs(number).toPrecision(15)), places);
    return Math.sign(number) * shifted(round(magnitude), -places) + 0;
  };
}

/** Half away from zero on the decimal digits that Excel shows: 2.675 to two digits is 2.68. */
export const round = rounding((magnitude) => Math.floor(magnitude + 0.5));
const roundUp = rounding(Math.ceil);
const roundDown = rounding(Math.floor);

/** A multiple of a step, of the quotient freed from rounding residue. */
function multiple(number: number, step: number, round: (quotient: number) => number): number {
  const quotient = Number((number / step).toPrecision(15));
  return Number((round(quotient) * step).toPrecision(15));
}

function ceiling(number: number, step: number): ReturnType<typeof finite> {
  if (step === 0) return 0;
  if (number > 0 && step < 0) return NUM;
  return finite(multiple(number, step, Math.ceil));
}

function floor(number: number, step: number): ReturnType<typeof finite> {
  if (number === 0) return 0;
  if (step === 0) return DIV0;
  if (number > 0 && step < 0) return NUM;
  return finite(multiple(number, step, Math.floor));
}

export const ROUNDING: Record<string, BuiltIn> = {
  ROUND: define(["number", "number"], round),
  ROUNDUP: define(["number", "number"], roundUp),
  ROUNDDOWN: define(["number", "number"], roundDown),
  TRUNC: define(["number", "number?"], (number, digits = 0) => roundDown(number, digits)),
  INT: define(["number"], (number) => Math.floor(number)),
  MROUND: define(["number", "number"], (number, step) => {
    if (step === 0) return 0;
    if (number * step < 0) return NUM;
    return multiple(
      number,
      step,
      (quotient) => Math.sign(quotient) * Math.floor(Math.abs(quotient) + 0.5)
    );
  }),
  CEILING: define(["number", "number"], ceiling),
  FLOOR: define(["number", "number"], floor),
  "CEILING.MATH": define(["number", "number?", "number?"], (number, step = 1, mode = 0) => {
    if (step === 0) return 0;
    const away = number < 0 && mode !== 0;
    return finite(multiple(number, Math.abs(step), away ? Math.floor : Math.ceil));
  }),
  "FLOOR.MATH": define(["number", "number?", "number?"], (number, step = 1, mode = 0) => {
    if (step === 0) return 0;
    const towards = number < 0 && mode !== 0;
    return finite(multiple(number, Math.abs(step), towards ? Math.ceil : Math.floor));
  }),
  "CEILING.PRECISE": define(["number", "number?"], (number, step = 1) =>
    step === 0 ? 0 : finite(multiple(number, Math.abs(step), Math.ceil))
  ),
  "ISO.CEILING": define(["number", "number?"], (number, step = 1) =>
    step === 0 ? 0 : finite(multiple(number, Math.abs(step), Math.ceil))
  ),
  "FLOOR.PRECISE": define(["number", "number?"], (number, step = 1) =>
    step === 0 ? 0 : finite(multiple(number, Math.abs(step), Math.floor))
  ),
  EVEN: define(["number"], (number) => Math.sign(number) * 2 * Math.ceil(Math.abs(number) / 2) + 0),
  ODD: define(["number"], (number) => {
    const magnitude = Math.abs(number);
    const odd = Math.max(1, 2 * Math.ceil((magnitude - 1) / 2) + 1);
    return number < 0 ? -odd : odd;
  }),
};
