import { contains, type Rectangle } from "../model/address";
import type { Cell } from "../model/cell";
import type { Matrix } from "./operand";

/** A range that formulas read, with its values once they were read. */
export interface RangeNode {
  readonly area: Rectangle;
  readonly dependents: Set<Cell>;
  values?: Matrix;
  /** True while all dependents are known to be out of date. */
  marked: boolean;
}

/** Blocks that a range may touch in each direction at its level. */
const SPAN = 4;
const ROW_FACTOR = 8;
const COLUMN_FACTOR = 4;

interface Level {
  blockRows: number;
  blockColumns: number;
  blocks: Map<number, Set<RangeNode>>;
}

/**
 * The ranges that formulas read on one sheet, found by a cell in them. Ranges are filed in blocks whose size grows with the
 * range, so that each is in few blocks and a cell asks only one block a size in use.
 */
export class RangeIndex {
  private readonly nodes = new Map<string, RangeNode>();
  private readonly levels = new Map<string, Level>();

  /** The node of a range, made where it is new. */
  add(area: Rectangle): RangeNode {
    const key = `${area.row},${area.column},${area.rows},${area.columns}`;
    let node = this.nodes.get(key);
    if (!node) {
      const { row, column, rows, columns } = area;
      node = { area: { row, column, rows, columns }, dependents: new Set(), marked: false };
      this.nodes.set(key, node);
      this.file(node, (blocks, block) => {
        let members = blocks.get(block);
        if (!members) blocks.set(block, (members = new Set()));
        members.add(node!);
      });
    }
    return node;
  }

  /** The node of a range if a formula reads exactly that range. */
  find({ row, column, rows, columns }: Rectangle): RangeNode | undefined {
    return this.nodes.get(`${row},${column},${rows},${columns}`);
  }

  remove(node: RangeNode): void {
    const { row, column, rows, columns } = node.area;
    if (!this.nodes.delete(`${row},${column},${rows},${columns}`)) return;
    this.file(node, (blocks, block) => {
      const members = blocks.get(block);
      members?.delete(node);
      if (members?.size === 0) blocks.delete(block);
    });
  }

  /** Calls back for each range that holds the cell. */
  forEachAt(row: number, column: number, visit: (node: RangeNode) => void): void {
    for (const { blockRows, blockColumns, blocks } of this.levels.values()) {
      const block = blockKey(Math.floor(row / blockRows), Math.floor(column / blockColumns));
      const members = blocks.get(block);
      if (!members) continue;
      for (const node of members) if (contains(node.area, row, column)) visit(node);
    }
  }

  /** Every range of the sheet. */
  values(): IterableIterator<RangeNode> {
    return this.nodes.values();
  }

  private file(
    { area }: RangeNode,
    visit: (blocks: Map<number, Set<RangeNode>>, block: number) => void
  ): void {
    const { blockRows, blockColumns, blocks } = this.level(area);
    const bottom = Math.floor((area.row + area.rows - 1) / blockRows);
    const right = Math.floor((area.column + area.columns - 1) / blockColumns);
    for (let i = Math.floor(area.row / blockRows); i <= bottom; i++) {
      for (let j = Math.floor(area.column / blockColumns); j <= right; j++)
        visit(blocks, blockKey(i, j));
    }
  }

  private level(area: Rectangle): Level {
    const blockRows = blockSize(area.rows, ROW_FACTOR);
    const blockColumns = blockSize(area.columns, COLUMN_FACTOR);
    const key = `${blockRows},${blockColumns}`;
    let level = this.levels.get(key);
    if (!level) this.levels.set(key, (level = { blockRows, blockColumns, blocks: new Map() }));
    return level;
  }
}

function blockSize(extent: number, factor: number): number {
  let size = factor;
  while (extent > size * SPAN) size *= factor;
  return size;
}

function blockKey(i: number, j: number): number {
  return i * 16384 + j;
}
