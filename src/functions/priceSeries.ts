import { invalidArgument } from "../core";
import type { Candle } from "../risk";
import { isEmpty, plainValue, type Cells } from "./cell";
import { errorInCell } from "./cellError";
import { readPositive } from "./readers";

/**
 * Prices over time, oldest first: one list for each column; rows that are blank throughout are passed over.
 *
 * @throws MarginError `invalid` naming the row, and the column where there are several
 */
export function readPriceColumns(cells: Cells, name: string): readonly (readonly number[])[] {
  const columns = cells[0]?.length ?? 0;
  const rows = cells
    .map((row, index) => ({ row: row.map(plainValue), index }))
    .filter(({ row }) => !row.every(isEmpty))
    .map(({ row, index }) =>
      row.map((cell, column) => {
        const error = errorInCell(cell);
        if (error) throw error;
        const place = `${name} row ${index + 1}${columns > 1 ? ` column ${column + 1}` : ""}`;
        if (isEmpty(cell)) throw invalidArgument(place, "is missing");
        return readPositive(cell, place).toNumber();
      })
    );
  if (rows.length === 0) throw invalidArgument(name, "is missing");
  return Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] as number));
}

/** Columns of prices; a single row is one series. */
export function readPriceTable(cells: Cells, name: string): readonly (readonly number[])[] {
  return readPriceColumns(cells.length === 1 ? transposed(cells) : cells, name);
}

/** Columns of prices that are long enough for two returns. */
export function readReturnsTable(cells: Cells, name: string): readonly (readonly number[])[] {
  const columns = readPriceColumns(cells, name);
  const rows = columns[0]?.length ?? 0;
  if (rows < 3) throw invalidArgument(name, `must have at least 3 rows of prices; got ${rows}`);
  return columns;
}

/** One series of prices: a column, or a single row. */
export function readPriceSeries(cells: Cells, name: string): readonly number[] {
  const [series, ...more] = readPriceTable(cells, name);
  if (!series || more.length > 0) {
    throw invalidArgument(name, `must be one column or one row; got ${more.length + 1} columns`);
  }
  return series;
}

/** @throws MarginError `invalid` where the columns are not four, or a high or low is none */
export function toCandles(
  columns: readonly (readonly number[])[],
  name: string
): readonly Candle[] {
  const [opens, highs, lows, closes] = columns;
  if (!opens || !highs || !lows || !closes || columns.length !== 4) {
    throw invalidArgument(
      name,
      `must have four columns: open, high, low, close; got ${columns.length}`
    );
  }
  return opens.map((open, index) => {
    const candle = {
      open,
      high: highs[index] as number,
      low: lows[index] as number,
      close: closes[index] as number,
    };
    requireExtremes(candle, `${name} row ${index + 1}`);
    return candle;
  });
}

function requireExtremes({ open, high, low, close }: Candle, place: string): void {
  if (high < Math.max(open, low, close)) {
    throw invalidArgument(place, `high must be the largest of its four prices; got ${high}`);
  }
  if (low > Math.min(open, close)) {
    throw invalidArgument(place, `low must be the smallest of its four prices; got ${low}`);
  }
}

function transposed(cells: Cells): Cells {
  return (cells[0] ?? []).map((cell) => [cell]);
}
