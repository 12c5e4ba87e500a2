import { Fraction, progressiveTiers, type MaintenanceTier } from "../core";
import type { TableSource } from "./market";

/** Upper bound of a tier in the settlement currency; null in an open last tier. */
type Cap = number | null;

/** A data file of tier tables by symbol, all taken on one day. `Row` starts with the tier's cap. */
export interface TierFile<Row extends readonly [Cap, ...unknown[]]> extends TableSource {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** Why a symbol's rows end where they do, where the venue's own table goes on. */
  readonly beyond?: Readonly<Record<string, string>>;
}

/** A tier table ready for use, with its source. */
export interface TierTable extends TableSource {
  readonly tiers: readonly MaintenanceTier[];
  readonly beyond?: string | undefined;
}

/** How a row's rate and maximum leverage are written. */
export type RowReader<Row> = (row: Row) => { rate: Fraction; maxLeverage: Fraction | undefined };

/**
 * The tier table of a symbol on a day: the newest that is not younger than the day.
 *
 * @param files in ascending order of date
 * @param day YYYY-MM-DD; the newest table where it is omitted
 * @returns undefined where no file knows the symbol, or only files of a later day do
 */
export function tierTableOn<Row extends readonly [Cap, ...unknown[]]>(
  files: readonly TierFile<Row>[],
  symbol: string,
  day: string | undefined,
  read: RowReader<Row>
): TierTable | undefined {
  const found = rowsOn(files, symbol, day);
  if (!found) return undefined;
  const { asOf, source, beyond } = found.file;
  return { asOf, source, beyond: beyond?.[symbol], tiers: toTiers(found.rows, read) };
}

/** A data file with figures of any shape by symbol. */
interface DatedFigures extends TableSource {
  readonly tables: Readonly<Record<string, unknown>>;
}

/**
 * What the newest file that is not younger than the day says of a symbol.
 *
 * @param files in ascending order of date
 * @returns undefined where no file knows the symbol, or only files of a later day do
 */
export function rowsOn<File extends DatedFigures>(
  files: readonly File[],
  symbol: string,
  day: string | undefined
): { file: File; rows: File["tables"][string] } | undefined {
  const file = filesOf(files, symbol)
    .filter(({ asOf }) => day === undefined || asOf <= day)
    .pop();
  return file && { file, rows: file.tables[symbol] as File["tables"][string] };
}

/** What is missing of a symbol whose figures are all of a later day; undefined elsewhere. */
export function missingBefore(
  files: readonly DatedFigures[],
  symbol: string,
  day: string | undefined
): string | undefined {
  const [first] = filesOf(files, symbol);
  if (!first || day === undefined || day >= first.asOf) return undefined;
  return `the oldest tier table known is of ${first.asOf}, and ${day} is asked for`;
}

function filesOf<File extends DatedFigures>(
  files: readonly File[],
  symbol: string
): readonly File[] {
  return files.filter((file) => Object.hasOwn(file.tables, symbol));
}

function toTiers<Row extends readonly [Cap, ...unknown[]]>(
  rows: readonly Row[],
  read: RowReader<Row>
): readonly MaintenanceTier[] {
  return progressiveTiers(
    rows.map((row, index) => {
      const [cap] = row;
      return {
        floor: new Fraction(rows[index - 1]?.[0] ?? 0),
        cap: cap === null ? undefined : new Fraction(cap),
        ...read(row),
      };
    })
  );
}

/** Row of a venue that publishes the maintenance rate: [cap, maintenance rate, maximum leverage]. */
export type RateRow = readonly [cap: Cap, rate: number, maxLeverage?: number];

/** Reads a {@link RateRow}. */
export const readRateRow: RowReader<RateRow> = ([, rate, maxLeverage]) => ({
  rate: new Fraction(rate),
  maxLeverage: maxLeverage === undefined ? undefined : new Fraction(maxLeverage),
});
