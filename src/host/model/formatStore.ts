import { contains, intersection, type Rectangle } from "./address";
import type { CellFormat } from "./format";
import { Grid } from "./grid";
import { encloses } from "./rectangle";

/** Areas above this many cells are kept as one layer instead of cell by cell. */
const LAYER_CELLS = 2048;

/** Formats of a large area, such as whole columns. */
export interface FormatLayer {
  area: Rectangle;
  format: CellFormat;
}

const PLAIN: CellFormat = Object.freeze({});

/** Formats of a sheet. Small areas are stored cell by cell, large ones as layers of which later ones win. */
export class FormatStore {
  /** Complete formats of single cells; they already include the layers beneath. */
  readonly cells = new Grid<CellFormat>();
  layers: FormatLayer[] = [];
  private readonly merges = new WeakMap<CellFormat, WeakMap<CellFormat, CellFormat>>();

  get(row: number, column: number): CellFormat {
    return this.cells.get(row, column) ?? this.layered(row, column);
  }

  /** Sets the properties given; undefined ones return to Excel's default. */
  patch(area: Rectangle, patch: CellFormat): void {
    if (area.rows * area.columns > LAYER_CELLS) this.patchLayer(area, patch);
    else this.patchCells(area, patch);
  }

  /** Returns an area to Excel's default look. */
  clear(area: Rectangle): void {
    this.layers = this.layers.filter((layer) => !encloses(area, layer.area));
    const overlapped = this.layers.some((layer) => intersection(layer.area, area));
    this.cells.forEachIn(area, (_, row, column) => this.cells.delete(row, column));
    if (!overlapped) return;
    const reset: Record<string, undefined> = {};
    for (const layer of this.layers) {
      for (const property of Object.keys(layer.format)) reset[property] = undefined;
    }
    this.patch(area, reset as CellFormat);
  }

  /** Moves the formats of an area to a place, perhaps of another sheet; what was there goes. */
  moveTo(area: Rectangle, target: FormatStore, place: { row: number; column: number }): void {
    const [down, across] = [place.row - area.row, place.column - area.column];
    const cells: [row: number, column: number, format: CellFormat][] = [];
    this.cells.forEachIn(area, (format, row, column) => cells.push([row, column, format]));
    const layers = this.layers.flatMap(({ area: covered, format }) => {
      const part = intersection(covered, area);
      return part ? [{ part, format }] : [];
    });
    this.clear(area);
    target.clear({ ...area, ...place });
    for (const { part, format } of layers) {
      target.patch({ ...part, row: part.row + down, column: part.column + across }, format);
    }
    for (const [row, column, format] of cells)
      target.cells.set(row + down, column + across, format);
  }

  private layered(row: number, column: number): CellFormat {
    let format: CellFormat = PLAIN;
    for (const layer of this.layers) {
      if (contains(layer.area, row, column)) format = this.merged(format, layer.format);
    }
    return format;
  }

  /** The same object for the same two formats, of which most cells have the same few. */
  private merged(base: CellFormat, patch: CellFormat): CellFormat {
    let known = this.merges.get(patch);
    if (!known) this.merges.set(patch, (known = new WeakMap()));
    let format = known.get(base);
    if (!format) known.set(base, (format = merge(base, patch)));
    return format;
  }

  private patchCells(area: Rectangle, patch: CellFormat): void {
    const shared = new Map<CellFormat, CellFormat>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const before = this.get(row, column);
        let after = shared.get(before);
        if (!after) shared.set(before, (after = merge(before, patch)));
        this.cells.set(row, column, after);
      }
    }
  }

  private patchLayer(area: Rectangle, patch: CellFormat): void {
    for (const layer of this.layers) {
      if (encloses(area, layer.area)) layer.format = without(layer.format, patch);
    }
    this.layers = this.layers.filter((layer) => Object.keys(layer.format).length > 0);
    const last = this.layers.at(-1);
    if (last && encloses(area, last.area) && encloses(last.area, area)) {
      last.format = { ...last.format, ...patch };
    } else {
      this.layers.push({ area: { ...area }, format: { ...patch } });
    }
    const shared = new Map<CellFormat, CellFormat>();
    this.cells.forEachIn(area, (before, row, column) => {
      let after = shared.get(before);
      if (!after) shared.set(before, (after = merge(before, patch)));
      this.cells.set(row, column, after);
    });
  }
}

/** Borders merge edge by edge; every other property is replaced. */
function merge(base: CellFormat, patch: CellFormat): CellFormat {
  const merged: CellFormat = { ...base, ...patch };
  if (base.borders && patch.borders) merged.borders = { ...base.borders, ...patch.borders };
  for (const property of Object.keys(merged) as (keyof CellFormat)[]) {
    if (merged[property] === undefined) delete merged[property];
  }
  return merged;
}

function without(format: CellFormat, patch: CellFormat): CellFormat {
  const rest = { ...format };
  for (const property of Object.keys(patch) as (keyof CellFormat)[]) {
    if (property !== "borders" || patch.borders === undefined) delete rest[property];
  }
  return rest;
}
