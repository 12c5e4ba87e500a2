/** Columns of the Dashboard sheet, from 0. */
export const PLACE = 0;
export const LABEL = 1;
export const FIRST = 2;
/** Second list, beside the first one: its label takes two columns. */
export const RIGHT_LABEL = 6;
export const RIGHT_VALUE = 8;
export const LAST = 12;
/** Right of what is printed, and hidden: places of rows in the table. */
export const WORKING = 14;
/** Columns of the workings of the list of positions, after the first. */
export const WORKINGS = ["Side", "Entry", "Size", "Market", "Stop"] as const;

export const COLUMN_WIDTHS = [
  5, 31, 14, 18, 14, 14, 14, 14, 14, 14, 14, 14, 26, 3, 12, 8, 12, 12, 20, 12,
];

/** Columns of the workings. */
export const HIDDEN_COLUMNS = { first: WORKING, count: COLUMN_WIDTHS.length - WORKING } as const;
