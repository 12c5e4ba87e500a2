import { COLUMN_TITLES, type ColumnField } from "../../importing";
import type { Columns } from "./reading";

/** One cell of a row, under the name of what it holds. */
export interface RowCell {
  field: ColumnField;
  title: string;
  text: string;
}

/** The cells of a line of the table that are read, in the order of the fields; undefined where there is no such line. */
export function rowCells({ table, mapping }: Columns, line: number): RowCell[] | undefined {
  const row = table.rows.find((one) => one.line === line);
  if (!row) return undefined;
  return (Object.keys(COLUMN_TITLES) as ColumnField[]).flatMap((field) => {
    const column = mapping[field];
    if (column === undefined) return [];
    return [{ field, title: COLUMN_TITLES[field], text: row.cells[column] ?? "" }];
  });
}

/** The table with a line as a person typed it. */
export function repairRow(columns: Columns, line: number, repaired: readonly RowCell[]): Columns {
  const { table, mapping, repairedLines = [] } = columns;
  const rows = table.rows.map((row) => {
    if (row.line !== line) return row;
    const cells = [...row.cells];
    for (const { field, text } of repaired) {
      const column = mapping[field] ?? -1;
      while (cells.length <= column) cells.push("");
      if (column >= 0) cells[column] = text.trim();
    }
    return { line, cells };
  });
  return {
    ...columns,
    table: { ...table, rows },
    repairedLines: [...new Set([...repairedLines, line])],
  };
}
