/**
 * Why a figure cannot be given.
 *
 * - `invalid`: an argument is wrong; the message names it, what was given and what is accepted.
 * - `notAvailable`: the question is well put but has no answer (no tier table, cannot be liquidated).
 */
export type MarginErrorKind = "invalid" | "notAvailable";

/** The one error that the margin core and the venues throw. */
export class MarginError extends Error {
  constructor(
    readonly kind: MarginErrorKind,
    message: string,
    /** Name of the argument at fault, where one is. */
    readonly argument?: string
  ) {
    super(message);
    this.name = "MarginError";
  }
}

/** An argument is wrong: `invalidArgument("leverage", "must be above 0; got -3")`. */
export function invalidArgument(argument: string, complaint: string): MarginError {
  return new MarginError("invalid", `${argument} ${complaint}`, argument);
}

/** The question has no answer. */
export function notAvailable(message: string): MarginError {
  return new MarginError("notAvailable", message);
}
