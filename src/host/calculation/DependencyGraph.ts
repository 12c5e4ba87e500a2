import type { Cell } from "../model/cell";
import { Grid } from "../model/grid";
import type { Sheet } from "../model/sheet";
import type { Precedents } from "./precedents";
import { RangeIndex, type RangeNode } from "./RangeIndex";

interface SheetDependents {
  cells: Grid<Set<Cell>>;
  ranges: RangeIndex;
}

/** Which formulas read which cells. */
export class DependencyGraph {
  private readonly sheets = new Map<Sheet, SheetDependents>();

  /** Files a formula under all it reads; the result goes into its state. */
  link(cell: Cell, { cells, ranges }: Precedents): RangeNode[] {
    for (const [sheet, row, column] of cells) {
      const grid = this.of(sheet).cells;
      let dependents = grid.get(row, column);
      if (!dependents) grid.set(row, column, (dependents = new Set()));
      dependents.add(cell);
    }
    return ranges.map((range) => {
      const node = this.of(range.sheet).ranges.add(range);
      node.dependents.add(cell);
      node.marked = false;
      return node;
    });
  }

  unlink(cell: Cell): void {
    const { state } = cell;
    if (!state) return;
    for (const [sheet, row, column] of state.cells) {
      const grid = this.of(sheet).cells;
      const dependents = grid.get(row, column);
      dependents?.delete(cell);
      if (dependents?.size === 0) grid.delete(row, column);
    }
    for (const node of state.ranges) {
      node.dependents.delete(cell);
      if (node.dependents.size === 0) this.removeRange(node);
    }
  }

  /** The formulas that name the cell by itself. */
  dependentsOfCell(sheet: Sheet, row: number, column: number): ReadonlySet<Cell> | undefined {
    return this.sheets.get(sheet)?.cells.get(row, column);
  }

  forEachRangeAt(
    sheet: Sheet,
    row: number,
    column: number,
    visit: (node: RangeNode) => void
  ): void {
    this.sheets.get(sheet)?.ranges.forEachAt(row, column, visit);
  }

  findRange(sheet: Sheet, area: RangeNode["area"]): RangeNode | undefined {
    return this.sheets.get(sheet)?.ranges.find(area);
  }

  /** Drops every value that ranges remember. */
  forgetValues(): void {
    for (const { ranges } of this.sheets.values()) {
      for (const node of ranges.values()) {
        node.values = undefined;
        node.marked = false;
      }
    }
  }

  removeSheet(sheet: Sheet): void {
    this.sheets.delete(sheet);
  }

  private removeRange(node: RangeNode): void {
    for (const { ranges } of this.sheets.values()) {
      if (ranges.find(node.area) === node) return ranges.remove(node);
    }
  }

  private of(sheet: Sheet): SheetDependents {
    let dependents = this.sheets.get(sheet);
    if (!dependents) {
      dependents = { cells: new Grid(), ranges: new RangeIndex() };
      this.sheets.set(sheet, dependents);
    }
    return dependents;
  }
}
