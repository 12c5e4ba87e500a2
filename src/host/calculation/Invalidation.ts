import { type Area, contains } from "../model/address";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import type { DependencyGraph } from "./DependencyGraph";
import { Status } from "./formulaState";

type Place = readonly [Sheet, number, number];

/** Tells which formulas are out of date after a change. */
export class Invalidation {
  /** Formulas out of date. */
  queue: Cell[] = [];
  /** Formulas whose arrays found no room, with the area they want. */
  readonly blockedSpills = new Map<Cell, Area>();
  /** Another number whenever contents or results may have changed. */
  revision = 0;

  constructor(private readonly graph: DependencyGraph) {}

  /** A new formula is out of date from the start. */
  add(cell: Cell): void {
    cell.state!.status = Status.Dirty;
    this.queue.push(cell);
  }

  /** A formula is out of date, and with it what reads it. */
  markFormula(cell: Cell): void {
    const places: Place[] = [];
    this.mark(cell, places);
    this.spread(places);
  }

  /** A cell's contents changed: what reads it is out of date, and arrays that wanted its place may fit. */
  markContents(sheet: Sheet, row: number, column: number): void {
    this.revision++;
    this.spread([[sheet, row, column]]);
    for (const [anchor, area] of this.blockedSpills) {
      if (area.sheet === sheet && contains(area, row, column)) this.markFormula(anchor);
    }
  }

  private mark(cell: Cell, places: Place[]): void {
    const { state, spillArea } = cell;
    if (!state || state.status !== Status.Clean) return;
    state.status = Status.Dirty;
    this.queue.push(cell);
    places.push([cell.sheet, cell.row, cell.column]);
    if (!spillArea) return;
    const { sheet, row, column, rows, columns } = spillArea;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) if (i || j) places.push([sheet, row + i, column + j]);
    }
  }

  /** Marks what reads the places, and what reads that, without recursion. */
  private spread(places: Place[]): void {
    const mark = (cell: Cell) => this.mark(cell, places);
    for (let place = places.pop(); place; place = places.pop()) {
      const [sheet, row, column] = place;
      this.graph.dependentsOfCell(sheet, row, column)?.forEach(mark);
      this.graph.forEachRangeAt(sheet, row, column, (node) => {
        node.values = undefined;
        if (node.marked) return;
        node.marked = true;
        node.dependents.forEach(mark);
      });
    }
  }
}
