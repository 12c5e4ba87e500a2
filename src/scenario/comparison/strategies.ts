/** How large positions are held: as they are, or cut to the limits of leverage and allocation. */
export type Sizing = "imported" | "conservative";

/** A way to hold the book: a sizing under a margin mode, with or without a hedge. */
export interface Strategy {
  readonly name: string;
  readonly sizing: Sizing;
  readonly margin: "isolated" | "cross";
  readonly hedged: boolean;
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
  {
    name: "As imported, isolated",
    sizing: "imported",
    margin: "isolated",
    hedged: false,
    color: "#1F3A5F",
  },
  {
    name: "As imported, cross",
    sizing: "imported",
    margin: "cross",
    hedged: false,
    color: "#C2410C",
  },
  {
    name: "Conservative",
    sizing: "conservative",
    margin: "isolated",
    hedged: false,
    color: "#2E8B57",
  },
  { name: "Hedged", sizing: "imported", margin: "isolated", hedged: true, color: "#8B5CB0" },
  {
    name: "Conservative and hedged",
    sizing: "conservative",
    margin: "isolated",
    hedged: true,
    color: "#0E8A9B",
  },
];
