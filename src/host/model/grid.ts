import type { Rectangle } from "./address";

/** Rows that are stored together. */
const CHUNK_ROWS = 256;

interface Chunk<T> {
  items: (T | undefined)[];
  size: number;
}

type Column<T> = Map<number, Chunk<T>>;

/** Sparse two-dimensional store: columns, each in chunks of neighbouring rows. */
export class Grid<T> {
  private readonly columns = new Map<number, Column<T>>();
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
    return this.columns.get(column)?.get(Math.floor(row / CHUNK_ROWS))?.items[row % CHUNK_ROWS];
  }

  set(row: number, column: number, item: T): void {
    let chunks = this.columns.get(column);
    if (!chunks) this.columns.set(column, (chunks = new Map()));
    const key = Math.floor(row / CHUNK_ROWS);
    let chunk = chunks.get(key);
    if (!chunk) chunks.set(key, (chunk = { items: [], size: 0 }));
    const index = row % CHUNK_ROWS;
    while (chunk.items.length < index) chunk.items.push(undefined);
    if (chunk.items[index] === undefined) {
      chunk.size++;
      this.count++;
    }
    chunk.items[index] = item;
    if (row >= this.bottom) this.bottom = row + 1;
    if (column >= this.right) this.right = column + 1;
  }

  delete(row: number, column: number): boolean {
    const chunks = this.columns.get(column);
    const key = Math.floor(row / CHUNK_ROWS);
    const chunk = chunks?.get(key);
    const index = row % CHUNK_ROWS;
    if (!chunks || chunk?.items[index] === undefined) return false;
    chunk.items[index] = undefined;
    this.count--;
    if (--chunk.size === 0) chunks.delete(key);
    if (chunks.size === 0) this.columns.delete(column);
    return true;
  }

  clear(): void {
    this.columns.clear();
    this.count = this.bottom = this.right = 0;
  }

  /** Every entry with its place, column by column. */
  *entries(): IterableIterator<[row: number, column: number, item: T]> {
    for (const [column, chunks] of this.columns) {
      for (const [key, { items }] of chunks) {
        for (let i = 0; i < items.length; i++) {
          const item = items[i];
          if (item !== undefined) yield [key * CHUNK_ROWS + i, column, item];
        }
      }
    }
  }

  /** Every entry. */
  *values(): IterableIterator<T> {
    for (const [, , item] of this.entries()) yield item;
  }

  /** Calls back for each entry in the rectangle; costs no more than the smaller of entries and rectangle. */
  forEachIn(area: Rectangle, visit: (item: T, row: number, column: number) => void): void {
    const right = area.column + area.columns;
    if (area.columns <= this.columns.size) {
      for (let column = area.column; column < right; column++) {
        const chunks = this.columns.get(column);
        if (chunks) visitColumn(chunks, column, area, visit);
      }
      return;
    }
    for (const [column, chunks] of [...this.columns]) {
      if (column >= area.column && column < right) visitColumn(chunks, column, area, visit);
    }
  }

  /** The smallest rectangle that holds every entry. */
  bounds(): Rectangle | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column] of this.entries()) {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves every entry; entries whose new place is undefined are dropped. */
  relocate(
    move: (row: number, column: number, item: T) => readonly [number, number] | undefined
  ): void {
    const all = [...this.entries()];
    this.clear();
    for (const [row, column, item] of all) {
      const place = move(row, column, item);
      if (place) this.set(place[0], place[1], item);
    }
  }
}

function visitColumn<T>(
  chunks: Column<T>,
  column: number,
  { row, rows }: Rectangle,
  visit: (item: T, row: number, column: number) => void
): void {
  const end = row + rows;
  const [first, last] = [Math.floor(row / CHUNK_ROWS), Math.floor((end - 1) / CHUNK_ROWS)];
  const keys = last - first < chunks.size ? range(first, last) : [...chunks.keys()];
  for (const key of keys) {
    const items = key >= first && key <= last ? chunks.get(key)?.items : undefined;
    if (!items) continue;
    const start = key * CHUNK_ROWS;
    const stop = Math.min(items.length, end - start);
    for (let i = Math.max(0, row - start); i < stop; i++) {
      const item = items[i];
      if (item !== undefined) visit(item, start + i, column);
    }
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
