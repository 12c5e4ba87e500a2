/** A file of `samples/` that the pane offers to people who have none of their own. */
export interface Sample {
  fileName: string;
  title: string;
  description: string;
}

/** In the order shown; each is a file of the project's `samples/` folder, served beside the pane's page. */
export const SAMPLES: readonly Sample[] = [
  {
    fileName: "binance-positions-v2.json",
    title: "Binance",
    description: "USD-M positions, API answer v2",
  },
  {
    fileName: "binance-positions-v3.json",
    title: "Binance, newer",
    description: "API answer v3: leverage is worked out",
  },
  { fileName: "bybit-positions.json", title: "Bybit", description: "Position list, API answer v5" },
  {
    fileName: "hyperliquid-clearinghouse.json",
    title: "Hyperliquid",
    description: "Account state, API answer",
  },
  {
    fileName: "messy-positions.csv",
    title: "A messy CSV",
    description: "See what is left out, and why",
  },
];
