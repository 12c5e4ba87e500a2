import { type Area, intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./address";
import { rewriteChartAreas } from "./rewriteChartAreas";
import { rewriteFormulas } from "./rewriteFormulas";
import type { Sheet } from "./sheet";
import { shiftFormula } from "./shiftFormula";
import { shiftTables } from "./shiftTables";
import { shiftedPlace, shiftedRectangle, type StructureChange } from "./structureChange";
import type { Workbook } from "./workbook";

/** Inserts or deletes rows or columns: cells, formats and what refers to them move. */
export function changeStructure(workbook: Workbook, change: StructureChange): void {
  const { sheet, count, at, axis } = change;
  if (count === 0) return;
  if (!Number.isInteger(at) || at < 0 || !Number.isInteger(count)) {
    throw new Error(
      `Rows and columns are inserted and deleted in whole numbers; got ${count} at ${at}.`
    );
  }
  workbook.calculation.bringUpToDate();
  const area = affectedArea(change);
  if (count > 0) checkRoom(change);
  checkTables(workbook, change);
  workbook.calculation.structureChanges(sheet, count < 0 ? area : undefined);
  sheet.cells.relocate((row, column, cell) => {
    const place = shiftedPlace(row, column, change);
    if (place) [cell.row, cell.column] = place;
    return place;
  });
  shiftFormats(sheet, change);
  shiftSizes(sheet, change);
  shiftAreas(workbook, change);
  rewriteFormulas(workbook, (formula, home) => shiftFormula(formula, home.sheet, change));
  shiftTables(workbook, change);
  workbook.calculation.structureChanged();
  const [came, went] = axis === "rows" ? ["rowsInserted", "rowsDeleted"] as const : ["columnsInserted", "columnsDeleted"] as const; // prettier-ignore
  workbook.emit("structure", { kind: count > 0 ? came : went, area });
}

/** The change that inserts (direction 1) or deletes (-1) the cells of an area. */
export function cellShift(
  area: Area,
  axis: "rows" | "columns",
  direction: 1 | -1
): StructureChange {
  const { sheet, row, column, rows, columns } = area;
  if (axis === "rows") {
    const band =
      columns === MAX_COLUMNS ? undefined : { first: column, last: column + columns - 1 };
    return { sheet, axis, at: row, count: direction * rows, band };
  }
  const band = rows === MAX_ROWS ? undefined : { first: row, last: row + rows - 1 };
  return { sheet, axis, at: column, count: direction * columns, band };
}

/** What comes or goes. */
function affectedArea({ sheet, axis, at, count, band }: StructureChange): Area {
  const across = band ? { start: band.first, length: band.last - band.first + 1 } : { start: 0, length: axis === "rows" ? MAX_COLUMNS : MAX_ROWS }; // prettier-ignore
  const extent = Math.abs(count);
  return axis === "rows"
    ? { sheet, row: at, rows: extent, column: across.start, columns: across.length }
    : { sheet, column: at, columns: extent, row: across.start, rows: across.length };
}

/** Throws where contents would fall off the sheet. */
function checkRoom(change: StructureChange): void {
  const { sheet, axis, count } = change;
  const last = axis === "rows" ? { at: MAX_ROWS - count } : { at: MAX_COLUMNS - count };
  let occupied = false;
  sheet.cells.forEachIn(affectedArea({ ...change, ...last }), () => (occupied = true));
  if (occupied) throw new Error("Cells with contents would be pushed off the sheet.");
}

/** Throws where cells of a part of the columns (or rows) would tear a table. */
function checkTables(workbook: Workbook, { sheet, axis, at, band }: StructureChange): void {
  if (!band) return;
  const moving: Rectangle =
    axis === "rows"
      ? { row: at, column: band.first, rows: MAX_ROWS - at, columns: band.last - band.first + 1 }
      : {
          row: band.first,
          column: at,
          rows: band.last - band.first + 1,
          columns: MAX_COLUMNS - at,
        };
  for (const { sheet: home, area, name } of workbook.tables) {
    if (home !== sheet || !intersection(area, moving)) continue;
    const inside =
      axis === "rows"
        ? area.column >= band.first && area.column + area.columns - 1 <= band.last
        : area.row >= band.first && area.row + area.rows - 1 <= band.last;
    if (!inside) throw new Error(`Cells cannot be moved: they would tear the table "${name}".`);
  }
}

function shiftFormats(sheet: Sheet, change: StructureChange): void {
  const { formats } = sheet;
  formats.cells.relocate((row, column) => shiftedPlace(row, column, change));
  formats.layers = formats.layers.flatMap(({ area, format }) => {
    const after = shiftedRectangle(area, change);
    return after ? [{ area: after, format }] : [];
  });
}

function shiftSizes(sheet: Sheet, change: StructureChange): void {
  if (change.band) return;
  const rows = change.axis === "rows";
  const shift = (index: number) =>
    shiftedPlace(rows ? index : 0, rows ? 0 : index, change)?.[rows ? 0 : 1];
  const sizes = rows ? sheet.rowHeights : sheet.columnWidths;
  const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  const before = [...sizes];
  sizes.clear();
  for (const [index, size] of before) {
    const after = shift(index);
    if (after !== undefined) sizes.set(after, size);
  }
  const hiddenBefore = [...hidden];
  hidden.clear();
  for (const index of hiddenBefore) {
    const after = shift(index);
    if (after !== undefined) hidden.add(after);
  }
}

/** Moves what marks areas of the sheet: conditional formats, validations, the data of charts. */
function shiftAreas(workbook: Workbook, change: StructureChange): void {
  const { sheet } = change;
  for (const list of [sheet.conditionalFormats, sheet.validations] as { area: Rectangle }[][]) {
    for (const item of [...list]) {
      const after = shiftedRectangle(item.area, change);
      if (after) item.area = after;
      else list.splice(list.indexOf(item), 1);
    }
  }
  const merges = sheet.merges.flatMap((merged) => shiftedRectangle(merged, change) ?? []);
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  const shift = (area: Area): Area => {
    const after = area.sheet === sheet ? shiftedRectangle(area, change) : area;
    return after ? { ...after, sheet: area.sheet } : area;
  };
  rewriteChartAreas(workbook, shift);
}
