/** How large positions are held: as they are, or cut to the limits of leverage and allocation. */
export type Sizing = "imported" | "conservative";

/** A way to hold the book: a sizing under a margin mode. */
export interface Strategy {
  readonly name: string;
  readonly sizing: Sizing;
  readonly margin: "isolated" | "cross";
  /** `#RRGGBB`, in charts. */
  readonly color: string;
}

export const SIZINGS: readonly Sizing[] = ["imported", "conservative"];

/** What headings call a sizing. */
export const SIZING_TITLES: Record<Sizing, string> = {
  imported: "as imported",
  conservative: "conservative",
};

/** The strategies side by side, in the order of the sheet. */
export const STRATEGIES: readonly Strategy[] = [
  { name: "As imported, isolated", sizing: "imported", margin: "isolated", color: "#1F3A5F" },
  { name: "As imported, cross", sizing: "imported", margin: "cross", color: "#C2410C" },
  { name: "Conservative, isolated", sizing: "conservative", margin: "isolated", color: "#2E8B57" },
  { name: "Conservative, cross", sizing: "conservative", margin: "cross", color: "#8B5CB0" },
];
