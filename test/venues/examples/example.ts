import file from "../publishedExamples.json";

/** A figure that somebody printed, and how this project is asked for it. */
export interface Example {
  readonly id: string;
  readonly venue: string;
  readonly what: string;
  readonly source: string;
  /** A function of the catalogue (ISOLIQ) or of the margin core. */
  readonly by: string;
  /** Its arguments in order; named figures for the margin core. */
  readonly given: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly expected: number;
  readonly tolerance: number;
  /** A conflict is a printed figure that our answer must not meet, and the note says why. */
  readonly verdict: "reproduced" | "conflict";
  readonly note?: string;
}

export const EXAMPLES = file.examples as unknown as readonly Example[];

/** Printed figures that no function of this project answers, each with the reason. */
export const NOT_COVERED: Readonly<Record<string, string>> = file.notCovered;
