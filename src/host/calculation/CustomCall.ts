import type { Operand } from "./operand";

/** A call of a custom function that answered with a promise or a stream. */
export interface CustomCall {
  functionId: string;
  args: readonly unknown[];
  /** Undefined while nothing has arrived. */
  result?: Operand;
  /** Its result serves one evaluation only. */
  once: boolean;
  cancel(): void;
}
