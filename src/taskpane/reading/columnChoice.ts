import type { ColumnMapping, HeadedTable } from "../../importing";

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

/** The word of a one-way account, whose side is the sign of the size. */
const BY_SIGN = "net";

/** The table with a column more for each thing that holds for all its rows, and where these columns are. */
export function withWholeFile(
  table: HeadedTable,
  { mapping, wholeFile = {} }: ColumnChoice
): { table: HeadedTable; mapping: ColumnMapping } {
  const { venue, market, side } = wholeFile;
  const added: [keyof ColumnMapping, string | undefined][] = [
    ["venue", venue],
    ["market", market],
    ["side", side === "signed" ? BY_SIGN : side],
  ];
  const open = added.filter(([field, text]) => text && mapping[field] === undefined);
  if (open.length === 0) return { table, mapping };
  const width = table.rows.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    table.header.length
  );
  const texts = open.map(([, text]) => text ?? "");
  const blanks = Array.from({ length: width }, () => "");
  return {
    mapping: {
      ...mapping,
      ...Object.fromEntries(open.map(([field], index) => [field, width + index])),
    },
    table: {
      ...table,
      rows: table.rows.map(({ line, cells }) => ({
        line,
        cells: [...cells, ...blanks.slice(cells.length), ...texts],
      })),
    },
  };
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
