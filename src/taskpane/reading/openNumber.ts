import {
  COLUMN_TITLES,
  type ColumnField,
  type ColumnMapping,
  type HeadedTable,
  type TableRow,
} from "../../importing";
import { columnEvidence, columnMarks } from "../../importing/csv/columnMarks";
import { markEvidence, readAmount, type DecimalMark } from "../../importing/numbers/readAmount";
import type { Steps } from "../../importing/steps";
import type { OpenNumber } from "./reading";

const TEXTS: readonly ColumnField[] = [
  "venue",
  "market",
  "side",
  "contract",
  "marginMode",
  "account",
  "notes",
];

/** Rows written in one step. */
const STEP_ROWS = 5000;

interface NumberColumn {
  field: ColumnField;
  column: number;
}

/** Columns of numbers whose decimal mark nothing in the table decides. */
function* undecidedColumns(
  { rows, delimiter }: HeadedTable,
  mapping: ColumnMapping
): Steps<NumberColumn[]> {
  const columns: NumberColumn[] = [];
  for (const field of Object.keys(mapping) as ColumnField[]) {
    const column = mapping[field];
    if (column !== undefined && !TEXTS.includes(field)) columns.push({ field, column });
  }
  const evidence = yield* columnEvidence(
    rows,
    columns.map(({ column }) => column)
  );
  const marks = columnMarks(evidence, delimiter);
  return columns.filter((_, index) => !marks[index]?.mark && !marks[index]?.mixed);
}

/** The first number of the table that can be read in two ways; undefined where each can be read in one. */
export function* openNumberSteps(
  table: HeadedTable,
  mapping: ColumnMapping
): Steps<OpenNumber | undefined> {
  for (const { field, column } of yield* undecidedColumns(table, mapping)) {
    for (const row of table.rows) {
      const cell = row.cells[column] ?? "";
      if (markEvidence(cell) !== "ambiguous") continue;
      const point = readAmount(cell, ".")?.value;
      const comma = readAmount(cell, ",")?.value;
      if (point && comma) return { field: COLUMN_TITLES[field], cell, readings: { point, comma } };
    }
  }
  return undefined;
}

/** The cell under a decimal mark, written so that it can be read in one way: `1,234` → `1234` or `1.2340`. */
function settledCell(cell: string, mark: DecimalMark): string {
  const amount = markEvidence(cell) === "ambiguous" ? readAmount(cell, mark) : undefined;
  if (!amount) return cell;
  const { value, unit } = amount;
  return [value.includes(".") ? `${value}0000` : value, unit].filter(Boolean).join(" ");
}

/** The table with its undecided numbers written as the person said they are meant. */
export function* settleNumbersSteps(
  table: HeadedTable,
  mapping: ColumnMapping,
  mark: DecimalMark
): Steps<HeadedTable> {
  const undecided = yield* undecidedColumns(table, mapping);
  const open = new Set(undecided.map(({ column }) => column));
  const rows: TableRow[] = [];
  for (const { line, cells } of table.rows) {
    rows.push({
      line,
      cells: cells.map((cell, column) => (open.has(column) ? settledCell(cell, mark) : cell)),
    });
    if (rows.length % STEP_ROWS === 0) yield 1;
  }
  return { ...table, rows };
}
