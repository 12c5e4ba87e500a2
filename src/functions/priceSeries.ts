import { invalidArgument } from "../core";
import type { Candle } from "../risk";
import { isEmpty, plainValue, type Cells } from "./cell";
import { errorInCell } from "./cellError";
import { readPositive } from "./readers";

/** Prices of one time, and where they stand in the range, counted from 1. */
export interface PriceRow {
  readonly row: number;
  readonly prices: readonly number[];
}

/**
 * Prices over time, oldest first; rows that are blank throughout are passed over.
 *
 * @throws MarginError `invalid` naming the row, and the column where there are several
 */
export function readPriceRows(cells: Cells, name: string): readonly PriceRow[] {
  const rows = cells
    .map((row, index) => ({ cells: row.map(plainValue), row: index + 1 }))
    .filter((row) => !row.cells.every(isEmpty))
    .map(({ cells, row }) => ({
      row,
      prices: cells.map((cell, column) => {
        // A history may have 100,000 rows: what is plainly a price is not read exactly.
        if (typeof cell === "number" && cell > 1e-15 && cell < 1e15) return cell;
        const error = errorInCell(cell);
        if (error) throw error;
        const place = `${name} row ${row}${cells.length > 1 ? ` column ${column + 1}` : ""}`;
        if (isEmpty(cell)) throw invalidArgument(place, "is missing");
        return readPositive(cell, place).toNumber();
      }),
    }));
  if (rows.length === 0) throw invalidArgument(name, "is missing");
  return rows;
}

/** Columns of prices that are long enough for two returns. */
export function readReturnsTable(cells: Cells, name: string): readonly (readonly number[])[] {
  const rows = readPriceRows(cells, name);
  if (rows.length < 3) {
    throw invalidArgument(name, `must have at least 3 rows of prices; got ${rows.length}`);
  }
  return (rows[0]?.prices ?? []).map((_, column) =>
    rows.map(({ prices }) => prices[column] as number)
  );
}

/** A price of a series, and where it stands in the range, counted from 1. */
export interface PlacedPrice {
  readonly row: number;
  readonly price: number;
}

/** One series of prices: a column, or a single row. */
export function readPriceSeries(cells: Cells, name: string): readonly PlacedPrice[] {
  const column = asColumn(cells);
  const columns = column[0]?.length ?? 0;
  if (columns > 1) {
    throw invalidArgument(name, `must be one column or one row; got ${columns} columns`);
  }
  return readPriceRows(column, name).map(({ row, prices }) => ({
    row,
    price: prices[0] as number,
  }));
}

/** A single row as a column; any other range as it is. */
export function asColumn(cells: Cells): Cells {
  return cells.length === 1 ? (cells[0] ?? []).map((cell) => [cell]) : cells;
}

/** @throws MarginError `invalid` where the columns are not four, or a high or low is none */
export function toCandles(rows: readonly PriceRow[], name: string): readonly Candle[] {
  return rows.map(({ row, prices }) => {
    const [open, high, low, close] = prices;
    if (prices.length !== 4 || !open || !high || !low || !close) {
      throw invalidArgument(
        name,
        `must have four columns: open, high, low, close; got ${prices.length}`
      );
    }
    const candle = { open, high, low, close };
    requireExtremes(candle, `${name} row ${row}`);
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
