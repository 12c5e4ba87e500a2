import type { DescribedFunction } from "./readFunctions";

/** One function in reference.json, which lies beside taskpane.html: an array of these, by family. */
export interface FunctionReference {
  /** As in functions.json; the same as `name`. */
  readonly id: string;
  /** As it is typed: "ISOLIQ". */
  readonly name: string;
  readonly family: string;
  /** "Where am I liquidated?" */
  readonly question: string;
  /** The sentence that Excel shows too. */
  readonly summary: string;
  /** "ISOLIQ(side, entry, size, leverage, [market], [margin], [tick])" */
  readonly syntax: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly example: {
    /** With its "="; works in an empty sheet, commas between arguments as Excel's API takes them. */
    readonly formula: string;
    /** What it answers, as text: one line a row, cells between " | ", a last line "…" where more follow. */
    readonly result: string;
    readonly explanation?: string;
  };
  /** Address of the help page, relative to that of the pane: "help/functions/ISOLIQ.html". */
  readonly helpUrl: string;
}

export function paneReference(functions: readonly DescribedFunction[]): FunctionReference[];
