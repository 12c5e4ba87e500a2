import { invalidArgument, MarginError, type Exposure, type Fraction } from "../../core";
import type { Market } from "../../venues";
import { isEmpty, plainValue, type Cells } from "../cell";
import { errorInCell } from "../cellError";
import { marketArgument } from "../marketArgument";
import { exposureOn } from "../positionArguments";
import { readPositive, readSide } from "../readers";
import { requireSameLength } from "../readList";

/** A position whose margin is to be found. */
export interface OpenPosition {
  readonly market: Market;
  readonly exposure: Exposure;
  readonly price: Fraction;
  readonly volatility: Fraction;
}

/** Ranges of one cell a position; one market may stand for all. */
export interface PositionRanges {
  readonly sides: readonly unknown[];
  readonly entries: readonly unknown[];
  readonly sizes: readonly unknown[];
  readonly prices: readonly unknown[];
  readonly volatilities: readonly unknown[];
  readonly markets: Market | readonly unknown[];
}

/** The cells of a range in their order, blank ones too. */
export function readCells(cells: Cells, name: string): readonly unknown[] {
  const values = cells.flat().map(plainValue);
  for (const value of values) {
    const error = errorInCell(value);
    if (error) throw error;
  }
  if (values.every(isEmpty)) throw invalidArgument(name, "is missing");
  return values;
}

/** One market for all positions (a cell, a tier table, or nothing), or a cell for each. */
export function readMarketCells(cells: Cells, name: string): Market | readonly unknown[] {
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  return isOne || marketArgument.isWhole?.(cells) ? readMarket(cells, name) : cells.flat();
}

/**
 * The positions of a table, row by row; undefined for a row that is blank throughout.
 *
 * @throws MarginError `invalid` naming the range and the row
 */
export function readPositions(ranges: PositionRanges): readonly (OpenPosition | undefined)[] {
  const { sides, entries, sizes, prices, volatilities, markets } = ranges;
  const sized = (name: string, { length }: { length: number }) => ({ name, length });
  requireSameLength(
    sized("sides", sides),
    sized("entries", entries),
    sized("sizes", sizes),
    sized("prices", prices),
    sized("volatilities", volatilities),
    ...(isList(markets) ? [sized("markets", markets)] : [])
  );
  return sides.map((side, index) => {
    const row = [side, entries[index], sizes[index], prices[index], volatilities[index]];
    if (row.every(isEmpty)) return undefined;
    const market = isList(markets)
      ? readMarket([[markets[index]]], `markets row ${index + 1}`)
      : markets;
    const at = <T>(range: string, value: unknown, read: (value: unknown, name: string) => T) => {
      const name = `${range} row ${index + 1}`;
      if (isEmpty(value)) throw invalidArgument(name, "is missing");
      return read(value, name);
    };
    return {
      market,
      exposure: exposureOn(
        market,
        at("sides", side, readSide),
        at("entries", entries[index], readPositive),
        at("sizes", sizes[index], readPositive)
      ),
      price: at("prices", prices[index], readPositive),
      volatility: at("volatilities", volatilities[index], readPositive),
    };
  });
}

function isList(markets: Market | readonly unknown[]): markets is readonly unknown[] {
  return Array.isArray(markets);
}

/** A market, with errors that name the range it stands in instead of an argument `market`. */
function readMarket(cells: Cells, name: string): Market {
  try {
    return marketArgument.read(cells);
  } catch (error) {
    if (!(error instanceof MarginError) || error.argument === undefined) throw error;
    const place = error.argument.replace("market", name);
    throw invalidArgument(place, error.message.slice(error.argument.length + 1));
  }
}
