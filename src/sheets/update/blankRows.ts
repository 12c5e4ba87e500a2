type Rows = (string | number | boolean)[][];

/** Values for `table.rows.add` that leave every cell to the table: `null` writes nothing. */
export function blankRows(count: number, columns: number): Rows {
  const rows = Array.from({ length: count }, () => Array.from({ length: columns }, () => null));
  return rows as unknown as Rows;
}
