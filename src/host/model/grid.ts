import type { Rectangle } from "./address";

/** Sparse two-dimensional store: columns of rows. */
export class Grid<T> {
  private readonly columns = new Map<number, Map<number, T>>();
  private count = 0;
  private bottom = 0;
  private right = 0;

  /** Number of entries. */
  get size(): number {
    return this.count;
  }

  /** Rows from the top that hold every entry; may be more than needed after deletions. */
  get extentRows(): number {
    return this.bottom;
  }

  /** Columns from the left that hold every entry; may be more than needed after deletions. */
  get extentColumns(): number {
    return this.right;
  }

  get(row: number, column: number): T | undefined {
    return this.columns.get(column)?.get(row);
  }

  set(row: number, column: number, item: T): void {
    let rows = this.columns.get(column);
    if (!rows) this.columns.set(column, (rows = new Map()));
    const before = rows.size;
    rows.set(row, item);
    this.count += rows.size - before;
    if (row >= this.bottom) this.bottom = row + 1;
    if (column >= this.right) this.right = column + 1;
  }

  delete(row: number, column: number): boolean {
    const rows = this.columns.get(column);
    if (!rows?.delete(row)) return false;
    this.count--;
    if (rows.size === 0) this.columns.delete(column);
    return true;
  }

  clear(): void {
    this.columns.clear();
    this.count = this.bottom = this.right = 0;
  }

  /** Every entry with its place, column by column, in no order of rows. */
  *entries(): IterableIterator<[row: number, column: number, item: T]> {
    for (const [column, rows] of this.columns) {
      for (const [row, item] of rows) yield [row, column, item];
    }
  }

  /** Every entry. */
  *values(): IterableIterator<T> {
    for (const rows of this.columns.values()) yield* rows.values();
  }

  /** Calls back for each entry in the rectangle; costs no more than the smaller of entries and rectangle. */
  forEachIn(area: Rectangle, visit: (item: T, row: number, column: number) => void): void {
    const right = area.column + area.columns;
    if (area.columns <= this.columns.size) {
      for (let column = area.column; column < right; column++)
        this.visitColumn(area, column, visit);
    } else {
      for (const column of [...this.columns.keys()]) {
        if (column >= area.column && column < right) this.visitColumn(area, column, visit);
      }
    }
  }

  private visitColumn(
    area: Rectangle,
    column: number,
    visit: (item: T, row: number, column: number) => void
  ): void {
    const rows = this.columns.get(column);
    if (!rows) return;
    const bottom = area.row + area.rows;
    if (area.rows <= rows.size) {
      for (let row = area.row; row < bottom; row++) {
        const item = rows.get(row);
        if (item !== undefined) visit(item, row, column);
      }
      return;
    }
    for (const [row, item] of [...rows]) {
      if (row >= area.row && row < bottom) visit(item, row, column);
    }
  }

  /** The smallest rectangle that holds every entry. */
  bounds(): Rectangle | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [column, rows] of this.columns) {
      left = Math.min(left, column);
      right = Math.max(right, column);
      for (const row of rows.keys()) {
        if (row < top) top = row;
        if (row > bottom) bottom = row;
      }
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves every entry; entries whose new place is undefined are dropped. */
  relocate(move: (row: number, column: number, item: T) => [number, number] | undefined): void {
    const all = [...this.entries()];
    this.clear();
    for (const [row, column, item] of all) {
      const place = move(row, column, item);
      if (place) this.set(place[0], place[1], item);
    }
  }
}
