/** Headings of the template, in the order of the Positions sheet. */
export const TEMPLATE_HEADER: readonly string[] = [
  "Venue",
  "Market",
  "Side",
  "Size",
  "Entry",
  "Mark",
  "Leverage",
  "Margin",
  "Funding rate",
  "Stop",
  "Venue liquidation",
  "Contract",
  "Margin mode",
  "Account",
  "Notes",
];

/**
 * A CSV to fill in, with two example rows: prices and sizes with a decimal point, rates as fractions or
 * percentages, empty cells where a value is not known.
 */
export const POSITIONS_TEMPLATE_CSV: string = [
  TEMPLATE_HEADER.join(","),
  "BINANCE,BTCUSDT,long,0.5,60000,61250.5,10,,0.0001,57000,,linear,isolated,,Example: replace these rows",
  "HYPERLIQUID,ETH,short,4,3000,,5,2400,0.001%,,,linear,isolated,,",
  "",
].join("\r\n");
