/** Columns of the Review sheet, from 0; every block uses the same ones. */
export const COLUMN = {
  place: 0,
  label: 1,
  first: 2,
  second: 3,
  now: 4,
  proposed: 5,
  change: 6,
  urgency: 7,
  why: 8,
  key: 9,
  kind: 10,
  changes: 11,
  market: 12,
  side: 13,
  size: 14,
  entry: 15,
  price: 16,
  margin: 17,
  liquidation: 18,
  volatility: 19,
  fundingHours: 20,
  leastMargin: 21,
} as const;

export type ColumnName = keyof typeof COLUMN;

/** Columns that are printed; the workings stand right of them, hidden. */
export const PRINTED_COLUMNS = COLUMN.why + 1;

/** What the blocks by rule read from the table for each row. */
export const WORKINGS = [
  { name: "key", title: "Key" },
  { name: "kind", title: "What to do" },
  { name: "changes", title: "Proposes for" },
  { name: "market", title: "Market" },
  { name: "side", title: "Side" },
  { name: "size", title: "Size" },
  { name: "entry", title: "Entry" },
  { name: "price", title: "Price now" },
  { name: "margin", title: "Margin" },
  { name: "liquidation", title: "Liquidation" },
  { name: "volatility", title: "Volatility" },
  { name: "fundingHours", title: "Interval, hours" },
  { name: "leastMargin", title: "Margin of opening" },
] as const satisfies readonly { name: ColumnName; title: string }[];

/** Characters, from A on. */
export const COLUMN_WIDTHS = [
  5, 42, 18, 15, 15, 15, 15, 9, 98, 13, 16, 12, 22, 7, 13, 13, 13, 13, 13, 11, 11, 13,
];

/** Columns of the workings. */
export const HIDDEN_COLUMNS = {
  first: PRINTED_COLUMNS,
  count: COLUMN_WIDTHS.length - PRINTED_COLUMNS,
} as const;
