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
    /** Rows stand on lines of their own, cells between ` | `. */
    result: string;
    explanation?: string;
  };
  /** Address of the function's page, relative to the pane. */
  helpUrl: string;
}
