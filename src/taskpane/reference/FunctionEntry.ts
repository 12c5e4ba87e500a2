/** What a cell may show: the example's result, one value or rows of values. */
export type ExampleValue = number | string | boolean | null;

/** A function as the reference describes it; `reference.json` is a list of these. */
export interface FunctionEntry {
  id: string;
  name: string;
  family: string;
  /** The question that it answers: "Where am I liquidated?" */
  question: string;
  /** One sentence. */
  summary: string;
  /** `ISOLIQ(side, entry, size, leverage, [market], [margin], [tick])` */
  syntax: string;
  parameters: readonly { name: string; description: string; optional?: boolean }[];
  example: {
    formula: string;
    result: ExampleValue | readonly (readonly ExampleValue[])[];
    explanation?: string;
  };
  /** Address of the function's page, relative to the pane. */
  helpUrl: string;
}
