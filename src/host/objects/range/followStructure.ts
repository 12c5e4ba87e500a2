import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/address";
import type { WorkbookEvents } from "../../model/events";
import type { Sheet } from "../../model/sheet";
import { shiftedRectangle, type StructureChange } from "../../model/structureChange";
import type { HostObject } from "../../protocol/HostObject";
import type { ReferenceTable } from "../../protocol/ReferenceTable";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";

/** Moves tracked ranges with their cells; a range whose cells are deleted can no longer be referred to. */
export function followStructure(
  references: ReferenceTable,
  event: WorkbookEvents["structure"]
): void {
  const change = structureChange(event);
  for (const object of [...references.values()]) {
    for (const range of rangesOf(object)) {
      if (range.sheet !== change.sheet) continue;
      const moved = shiftedRectangle(range.area, change);
      if (moved) range.moveTo(moved);
      else if (object.referenceId !== undefined) references.remove(object.referenceId);
    }
  }
}

/** Forgets the tracked ranges of a sheet that is gone. */
export function forgetSheet(references: ReferenceTable, sheet: Sheet): void {
  for (const object of [...references.values()]) {
    const isGone = rangesOf(object).some((range) => range.sheet === sheet);
    if (isGone && object.referenceId !== undefined) references.remove(object.referenceId);
  }
}

function rangesOf(object: HostObject): Range[] {
  if (object instanceof Range) return [object];
  return object instanceof RangeAreas ? object.ranges : [];
}

function structureChange({ kind, area }: WorkbookEvents["structure"]): StructureChange {
  const sign = kind === "rowsInserted" || kind === "columnsInserted" ? 1 : -1;
  const { sheet } = area;
  return kind === "rowsInserted" || kind === "rowsDeleted"
    ? { sheet, axis: "rows", at: area.row, count: sign * area.rows, band: columnBand(area) }
    : { sheet, axis: "columns", at: area.column, count: sign * area.columns, band: rowBand(area) };
}

function columnBand({ column, columns }: Area): StructureChange["band"] {
  return columns === MAX_COLUMNS ? undefined : { first: column, last: column + columns - 1 };
}

function rowBand({ row, rows }: Area): StructureChange["band"] {
  return rows === MAX_ROWS ? undefined : { first: row, last: row + rows - 1 };
}
