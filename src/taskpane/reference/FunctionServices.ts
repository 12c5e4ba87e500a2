import type { Insertion } from "../../sheets/write/insertFormula";
import type { FunctionEntry } from "./FunctionEntry";

/** What the Functions tab needs from outside: the built reference and the selected cell. */
export interface FunctionServices {
  readReference(): Promise<FunctionEntry[]>;
  /** Writes into the selected cell; one that holds something is left alone unless `replace` is true. */
  insertFormula(formula: string, replace: boolean): Promise<Insertion>;
}
