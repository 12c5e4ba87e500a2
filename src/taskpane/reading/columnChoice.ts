import type { ColumnMapping, HeadedTable, TableRow } from "../../importing";
import type { Steps } from "../../importing/steps";

/** What holds for every row of a table that has no column for it. */
export interface WholeFile {
  venue?: string;
  market?: string;
  /** `signed`: the sign of the size tells it. */
  side?: "signed" | "long" | "short";
}

/** What a person says about a table: the column of each field, and what holds for all rows. */
export interface ColumnChoice {
  mapping: ColumnMapping;
  wholeFile?: WholeFile;
}

/** Rows copied in one step. */
const STEP_ROWS = 5000;

/** The word of a one-way account, whose side is the sign of the size. */
const BY_SIGN = "net";

/** The table with a column more for each thing that holds for all its rows, and where these columns are. */
export function* withWholeFileSteps(
  table: HeadedTable,
  { mapping, wholeFile = {} }: ColumnChoice
): Steps<{ table: HeadedTable; mapping: ColumnMapping }> {
  const { venue, market, side } = wholeFile;
  const said: [keyof ColumnMapping, string | undefined][] = [
    ["venue", venue],
    ["market", market],
    ["side", side === "signed" ? BY_SIGN : side],
  ];
  const open = said.filter(([field, text]) => text && mapping[field] === undefined);
  if (open.length === 0) return { table, mapping };
  const width = table.rows.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    table.header.length
  );
  const texts = open.map(([, text]) => text ?? "");
  const blanks = Array.from({ length: width }, () => "");
  const rows: TableRow[] = [];
  for (const { line, cells } of table.rows) {
    rows.push({ line, cells: [...cells, ...blanks.slice(cells.length), ...texts] });
    if (rows.length % STEP_ROWS === 0) yield 0;
  }
  const added = Object.fromEntries(open.map(([field], index) => [field, width + index]));
  return { table: { ...table, rows }, mapping: { ...mapping, ...added } };
}

/** The same table where its first line is a row, not headings: `nameOf` names the columns. */
export function withoutHeadings(
  table: HeadedTable,
  nameOf: (column: number) => string
): HeadedTable {
  const { header, headerLine, rows } = table;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  return {
    ...table,
    header: Array.from({ length: width }, (_, column) => nameOf(column + 1)),
    rows: [{ line: headerLine, cells: header }, ...rows],
  };
}
