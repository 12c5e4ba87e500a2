/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle; one cell where no size is given. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** Letters of a column that counts from 0: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `C5`: moves with the formula in both directions. */
export function cellAt(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$C$5`: stays where it is. */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `$C5`: the column stays, the row moves. */
export function inColumn(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `C$5`: the row stays, the column moves. */
export function inRow(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

/** `B2:D9`, or `B2` for one cell. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = cellAt(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAt(row + rows - 1, column + columns - 1)}`;
}

/** `$B$2:$D$9`, or `$B$2` for one cell. */
export function fixedAddressOf({ row, column, rows, columns }: Area): string {
  const first = fixedCell(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${fixedCell(row + rows - 1, column + columns - 1)}`;
}
