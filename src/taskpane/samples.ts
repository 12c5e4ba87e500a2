import { strings } from "./strings";

/** A file of `samples/` that the pane offers to people who have none of their own. */
export interface Sample {
  readonly fileName: string;
  readonly title: string;
  readonly description: string;
}

const words = strings.start.samples;

/** In the order shown; each is a file of the project's `samples/` folder, served beside the pane's page. */
export const SAMPLES: readonly Sample[] = [
  { fileName: "binance-positions-v2.json", ...words.binance },
  { fileName: "binance-positions-v3.json", ...words.binanceNewer },
  { fileName: "bybit-positions.json", ...words.bybit },
  { fileName: "hyperliquid-clearinghouse.json", ...words.hyperliquid },
  { fileName: "messy-positions.csv", ...words.messy },
];
