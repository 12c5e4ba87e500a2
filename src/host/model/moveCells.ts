import { type Area, contains, intersection, MAX_COLUMNS, MAX_ROWS } from "./address";
import { type CellMove, movedArea } from "./cellMove";
import { putCell } from "./contents";
import { followMove, withTableName } from "./followMove";
import { literalInput } from "./literalInput";
import { moveMarks } from "./moveMarks";
import { type ParsedInput, parseInput } from "./parseInput";
import { encloses } from "./rectangle";
import { rewriteChartAreas } from "./rewriteChartAreas";
import { rewriteFormulas } from "./rewriteFormulas";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { headersWritten } from "./tableHeaders";
import type { Workbook } from "./workbook";

interface MovedContent {
  row: number;
  column: number;
  content: ParsedInput;
}

/**
 * Cuts cells and pastes them with their top left at a place: what refers to them follows them there, and what referred to
 * the cells that they overwrite is #REF!. Throws, before anything is changed, where they do not fit.
 */
export function moveCells(
  workbook: Workbook,
  from: Area,
  { sheet, row, column }: { sheet: Sheet; row: number; column: number }
): void {
  const to: Area = { sheet, row, column, rows: from.rows, columns: from.columns };
  const move: CellMove = { from, to };
  if (from.sheet === sheet && from.row === row && from.column === column) return;
  workbook.calculation.bringUpToDate();
  const tables = workbook.tables.filter(({ sheet: home, area }) => home === from.sheet && encloses(from, area)); // prettier-ignore
  checkRoom(workbook, move, tables);
  workbook.suspendCalculation();
  try {
    const contents = takeContents(workbook, move);
    clear(workbook, to);
    from.sheet.formats.moveTo(from, sheet.formats, to);
    for (const cell of rewriteFormulas(workbook, (formula, home) =>
      followMove(formula, home, move)
    ))
      workbook.calculation.markDirty(cell);
    moveMarks(move);
    rewriteChartAreas(workbook, (area) => movedArea(area, move) ?? area);
    for (const table of tables) moveTable(workbook, table, move);
    for (const each of contents) putCell(workbook, sheet, each.row, each.column, each.content);
    for (const area of [from, to]) headersWritten(workbook, area);
  } finally {
    workbook.resumeCalculation();
  }
  for (const area of [from, to]) {
    workbook.emit("changed", { area, source: "written" });
    workbook.emit("format", { area });
  }
  for (const home of workbook.sheets) {
    if (home.charts.length > 0) workbook.emit("charts", { sheet: home });
  }
}

function checkRoom(workbook: Workbook, { to }: CellMove, moving: readonly Table[]): void {
  if (to.row + to.rows > MAX_ROWS || to.column + to.columns > MAX_COLUMNS) {
    throw new Error("The cells cannot be moved there: they would reach beyond the sheet.");
  }
  const other = workbook.tables.find(({ sheet, area }) => sheet === to.sheet && intersection(area, to)); // prettier-ignore
  if (other && moving.length > 0 && !moving.includes(other)) {
    throw new Error(`The table cannot be moved there: it would overlap the table "${other.name}".`);
  }
}

/** Takes the contents out of the cut cells, as they read in their new places. */
function takeContents(workbook: Workbook, move: CellMove): MovedContent[] {
  const { from, to } = move;
  const contents: MovedContent[] = [];
  from.sheet.cells.forEachIn(from, (cell, row, column) => {
    if (cell.spilledFrom) return;
    const content = parseInput(literalInput(cell));
    if (content.kind === "formula") {
      const followed = followMove(content.formula, cell, move);
      const left = tableLeft(workbook, move, row, column);
      content.formula = left ? withTableName(followed, left.name) : followed;
    }
    contents.push({
      row: row - from.row + to.row,
      column: column - from.column + to.column,
      content,
    });
  });
  clear(workbook, from);
  return contents;
}

/** The table that a cell is moved out of. */
function tableLeft(
  workbook: Workbook,
  { from, to }: CellMove,
  row: number,
  column: number
): Table | undefined {
  const table = workbook.tableAt(from.sheet, row, column);
  if (!table || encloses(from, table.area)) return undefined;
  const stays = to.sheet === table.sheet && contains(table.area, row - from.row + to.row, column - from.column + to.column); // prettier-ignore
  return stays ? undefined : table;
}

function clear(workbook: Workbook, area: Area): void {
  const places: [row: number, column: number][] = [];
  area.sheet.cells.forEachIn(area, (_, row, column) => places.push([row, column]));
  for (const [row, column] of places) {
    putCell(workbook, area.sheet, row, column, { kind: "clear" });
  }
}

function moveTable(workbook: Workbook, table: Table, move: CellMove): void {
  if (table.filters) workbook.clearFilters(table);
  const { sheet, ...area } = movedArea({ ...table.area, sheet: table.sheet }, move)!;
  table.sheet = sheet;
  table.area = area;
  workbook.calculation.tableChanged(table.name);
  workbook.emit("tables", { kind: "changed", table });
}
