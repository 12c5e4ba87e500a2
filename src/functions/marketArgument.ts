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
  if (typeof value === "number") return flatRate(value);
  if (typeof value === "string") return findMarket(value);
  throw invalidArgument(
    "market",
    `must be VENUE:SYMBOL, a maintenance rate or a tier table; got ${shown(value)}`
  );
}

function flatRate(value: number): Market {
  if (value >= 0 && value < 1) return flatRateMarket("linear", value);
  throw invalidArgument(
    "market",
    `as a number is a maintenance rate from 0 to below 1 (0.5 % is 0.005); got ${value}`
  );
}

/**
 * Two or three columns that begin with a number, whatever blank rows or row of headings stand above it: a
 * table that was selected with its headings is one table with a wrong row, not markets by the dozen.
 */
function isTierTable(cells: Cells): boolean {
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2 && columns !== 3) return false;
  const [first, second] = cells.filter((row) => !row.every((cell) => isEmpty(plainValue(cell))));
  return startsWithNumber(first) || (startsWithNumber(second) && isHeading(first));
}

function startsWithNumber(row: readonly unknown[] | undefined): boolean {
  return typeof plainValue(row?.[0]) === "number";
}

/** Texts that name no market: those have a colon. */
function isHeading(row: readonly unknown[] | undefined): boolean {
  return (row ?? [])
    .map(plainValue)
    .every((cell) => isEmpty(cell) || (typeof cell === "string" && !cell.includes(":")));
}

function readTierTable(cells: Cells): Market {
  const rows = cells.map((row) => row.map(plainValue)).filter((row) => !row.every(isEmpty));
  if (isHeading(rows[0])) {
    throw invalidArgument(
      "market",
      `must be a tier table without headings; got ${shown(rows[0]?.[0])}`
    );
  }
  return tierRangeMarket(
    rows.map(([floor, maintenanceRate, deduction], index) => {
      for (const cell of [floor, maintenanceRate, deduction]) {
        const error = errorInCell(cell);
        if (error) throw error;
      }
      const name = `market row ${index + 1}`;
      return [
        requiredNumberIn(floor, `${name} floor`),
        requiredNumberIn(maintenanceRate, `${name} rate`),
        isEmpty(deduction) ? undefined : numberIn(deduction, `${name} deduction`),
      ];
    })
  );
}

function requiredNumberIn(value: unknown, name: string): number {
  if (isEmpty(value)) throw invalidArgument(name, "is missing");
  return numberIn(value, name);
}
