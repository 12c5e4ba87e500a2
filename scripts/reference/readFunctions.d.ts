/** A worked example: `result` holds the texts of its cells, row by row. */
export interface Example {
  readonly formula: string;
  readonly result: readonly (readonly string[])[];
  readonly explanation: string;
}

/** An argument; `default` is there for those that may be left out. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly meaning: string;
  readonly optional: boolean;
  readonly default?: string;
  /** How many cells: "range" (as one), "one cell", "cell or range" (row by row). */
  readonly takes: string;
}

/** A function as its docstrings describe it. */
export interface DescribedFunction {
  readonly name: string;
  readonly sentence: string;
  readonly explanation: string;
  readonly question: string;
  readonly family: string;
  readonly parameters: readonly Parameter[];
  readonly spills: boolean;
  readonly result: string;
  readonly formulas: readonly string[];
  readonly errors: readonly string[];
  readonly examples: readonly Example[];
  readonly sources: readonly string[];
  readonly related: readonly string[];
  readonly helpUrl: string;
}

export function readFunctions(folder: string): DescribedFunction[];
