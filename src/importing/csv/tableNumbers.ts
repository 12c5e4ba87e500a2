import { multiply } from "../numbers/decimal";
import { markEvidence, plainNumber, readAmount, type Amount } from "../numbers/readAmount";
import { isMissing } from "../numbers/readDecimal";
import { RowError } from "../rowError";
import type { Steps } from "../steps";
import { quoteText } from "../text/quoteText";
import { columnEvidence, columnMarks, type ColumnMarks } from "./columnMarks";
import { COLUMN_TITLES, type ColumnField, type ColumnMapping } from "./columns";
import type { HeadedTable } from "./findHeader";
import type { TableRow } from "./readTable";
import { headingUnit, isMoneyOf, unitUnder } from "./units";

const NUMERIC: readonly ColumnField[] = [
  "size",
  "entry",
  "mark",
  "leverage",
  "margin",
  "fundingRate",
  "stop",
  "notional",
  "venueLiquidation",
];

const MODE = /^(isolated|cross(?:ed)?)\b\s*/i;

/** What is needed of a table to read the numbers in it. */
export type TableToRead = Readonly<Pick<HeadedTable, "header" | "delimiter">> & {
  readonly rows: readonly TableRow[];
};

/** In the reason of a row whose number waits for a person to say how it is meant. */
export const TWO_WAYS = "can be read in two ways";

/** Reads the numbers of a table's rows under the decimal mark of each column. */
export class TableNumbers {
  /** Some row names its market. */
  readonly namesMarkets: boolean;
  /** The signs of the sizes carry the side: there is no column of sides, and some size is negative. */
  readonly signsTellSides: boolean;

  private constructor(
    rows: readonly TableRow[],
    private readonly mapping: ColumnMapping,
    private readonly marks: ReadonlyMap<ColumnField, ColumnMarks>,
    private readonly headingUnits: ReadonlyMap<ColumnField, string>
  ) {
    this.namesMarkets = rows.some((row) => this.cell(row, "market") !== "");
    this.signsTellSides =
      mapping.side === undefined &&
      rows.some((row) => plainNumber(this.cell(row, "size")).startsWith("-"));
  }

  /** Looks through the numbers of all rows to find how they are written. */
  static *inSteps(
    { header, rows, delimiter }: TableToRead,
    mapping: ColumnMapping
  ): Steps<TableNumbers> {
    const fields = NUMERIC.filter((field) => mapping[field] !== undefined);
    const columns = fields.map((field) => mapping[field]);
    const marks = columnMarks(yield* columnEvidence(rows, columns), delimiter);
    const units = columns.map((column = -1) => headingUnit(header[column] ?? ""));
    return new TableNumbers(rows, mapping, ofFields(fields, marks), ofFields(fields, units));
  }

  /** The text of a cell, `""` where the row is short or the field has no column. */
  cell(row: TableRow, field: ColumnField): string {
    return cellOf(row, this.mapping[field]);
  }

  /** The number of a cell with its unit, or its column's; undefined where the cell is empty. */
  amount(row: TableRow, field: ColumnField): Amount | undefined {
    return this.amountOf(this.cell(row, field), field);
  }

  /** The margin mode that stands before a leverage: `Cross 20x`. */
  modeBesideLeverage(row: TableRow): string {
    return MODE.exec(this.cell(row, "leverage"))?.[1] ?? "";
  }

  private amountOf(cell: string, field: ColumnField): Amount | undefined {
    if (isMissing(cell)) return undefined;
    const title = COLUMN_TITLES[field];
    const { mark, mixed } = this.marks.get(field) ?? { mark: ".", mixed: false };
    if (mixed) {
      throw new RowError(
        `${title}: this column mixes decimal points and decimal commas; write all its numbers alike`,
        title
      );
    }
    if (mark === undefined && markEvidence(cell) === "ambiguous") {
      throw new RowError(
        `${title}: ${quoteText(cell)} ${TWO_WAYS} (thousands or decimals); write it without separators of thousands`,
        title
      );
    }
    const amount = readAmount(cell, mark ?? ".");
    if (!amount) throw new RowError(`${title}: ${quoteText(cell)} is not a number`, title);
    const unit = unitUnder(this.headingUnits.get(field), amount.unit);
    return unit === undefined ? amount : { ...amount, unit };
  }

  /** A price or money of a market, its currency behind it or not; undefined where the cell is empty. */
  money(row: TableRow, field: ColumnField, symbol: string): string | undefined {
    const amount = this.amount(row, field);
    if (amount?.unit && !isMoneyOf(symbol, amount.unit)) this.refuseUnit(row, field, amount.unit);
    return amount?.value;
  }

  /** A rate: a fraction, or a percentage with its sign (`0.01%` is 0.0001). */
  rate(row: TableRow, field: ColumnField): string | undefined {
    const amount = this.amount(row, field);
    if (amount?.unit === "%") return multiply(amount.value, "0.01");
    if (amount?.unit) this.refuseUnit(row, field, amount.unit);
    return amount?.value;
  }

  /** Leverage as venues show it: `10`, `10x`, `10.5 X`, `Isolated 10x`. */
  leverage(row: TableRow): string | undefined {
    const amount = this.amountOf(this.cell(row, "leverage").replace(MODE, ""), "leverage");
    if (amount?.unit && amount.unit.toLowerCase() !== "x") {
      throw new RowError(
        `Leverage: ${quoteText(this.cell(row, "leverage"))} is not a leverage; expected a number such as 10`,
        "Leverage"
      );
    }
    return amount?.value;
  }

  private refuseUnit(row: TableRow, field: ColumnField, unit: string): never {
    const title = COLUMN_TITLES[field];
    throw new RowError(
      `${title}: ${quoteText(this.cell(row, field))} is in ${quoteText(unit)}; write the number in full, without it`,
      title
    );
  }
}

/** The values that fields have, by field. */
function ofFields<Value>(
  fields: readonly ColumnField[],
  values: readonly (Value | undefined)[]
): Map<ColumnField, Value> {
  return new Map(
    fields.flatMap((field, i) => {
      const value = values[i];
      return value === undefined ? [] : [[field, value] as const];
    })
  );
}

function cellOf(row: TableRow, column: number | undefined): string {
  return column === undefined ? "" : (row.cells[column] ?? "");
}
