/** A file of `samples/` that the pane offers to people who have none of their own. */
export interface Sample {
  fileName: string;
  title: string;
  description: string;
}

/** In the order shown; each is a file of the project's `samples/` folder, served beside the pane's page. */
export const SAMPLES: readonly Sample[] = [
  { fileName: "binance-positions.json", title: "Binance", description: "USD-M positions, JSON" },
  { fileName: "bybit-positions.json", title: "Bybit", description: "Position list, JSON" },
  {
    fileName: "hyperliquid-positions.json",
    title: "Hyperliquid",
    description: "Account state, JSON",
  },
  { fileName: "positions.csv", title: "Template", description: "Our CSV, filled in" },
];
