import { invalidArgument } from "../core";
import { findMarket, flatRateMarket, tierRangeMarket, type Market } from "../venues";
import { optional, required, type Argument } from "./argument";
import { isEmpty, plainValue, shown, type Cells } from "./cell";
import { errorInCell } from "./cellError";
import { numberIn } from "./readers";

/**
 * The optional `market` argument: text `VENUE:SYMBOL[@date]`, a maintenance rate, or a tier table as
 * a range of numbers with two or three columns; a linear contract at the default rate where omitted.
 */
export const marketArgument: Argument<Market> = {
  ...optional("market", readMarket),
  isWhole: isTierTable,
  read: (cells) => {
    if (isTierTable(cells)) return readTierTable(cells);
    return optional("market", readMarket).read(cells) ?? flatRateMarket();
  },
};

/** The same where the market must be named. */
export const requiredMarketArgument: Argument<Market> = {
  ...required("market", readMarket),
  isWhole: isTierTable,
  read: (cells) =>
    isTierTable(cells) ? readTierTable(cells) : required("market", readMarket).read(cells),
};

function readMarket(value: unknown): Market {
  if (typeof value === "number") return flatRateMarket("linear", value);
  if (typeof value === "string") return findMarket(value);
  throw invalidArgument(
    "market",
    `must be VENUE:SYMBOL, a maintenance rate or a tier table; got ${shown(value)}`
  );
}

function isTierTable(cells: Cells): boolean {
  const columns = cells[0]?.length ?? 0;
  return (columns === 2 || columns === 3) && typeof plainValue(cells[0]?.[0]) === "number";
}

function readTierTable(cells: Cells): Market {
  const rows = cells.map((row) => row.map(plainValue)).filter((row) => !row.every(isEmpty));
  return tierRangeMarket(
    rows.map(([floor, maintenanceRate, deduction], index) => {
      for (const cell of [floor, maintenanceRate, deduction]) {
        const error = errorInCell(cell);
        if (error) throw error;
      }
      const name = `market row ${index + 1}`;
      return [
        numberIn(floor, `${name} floor`),
        numberIn(maintenanceRate, `${name} rate`),
        isEmpty(deduction) ? undefined : numberIn(deduction, `${name} deduction`),
      ];
    })
  );
}
