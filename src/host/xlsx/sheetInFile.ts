import type { Cell as FileCell, WriteOptions } from "hucre/xlsx";
import { columnName } from "../model/address";
import type { CellFormat } from "../model/format";
import type { PageSetup } from "../model/pageSetup";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { cellInFile, Styles } from "./cellInFile";
import { colorInFile } from "./cellStyle";
import { chartInFile } from "./chartInFile";
import { columnRuns, type ColumnRun } from "./columnFormats";
import { conditionalRule } from "./conditionalRules";
import { dataValidation } from "./dataValidation";
import { forEachFormattedBlank } from "./formattedCells";
import type { Spelling } from "./Spelling";
import { escapeForWriter } from "./xml";

type FileSheet = WriteOptions["sheets"][number];

/** A sheet as `hucre` takes it, and what has to be completed in the part that it writes. */
export interface SheetInFile {
  sheet: Sheet;
  written: FileSheet;
  columns: ColumnRun[];
  /** By a run's first column: a cell that has the format of the run. */
  formatSamples: Map<number, string>;
  tables: Table[];
}

function cellsOf(
  sheet: Sheet,
  runs: ColumnRun[],
  spelling: Spelling
): Map<string, Partial<FileCell>> {
  const styles = new Styles();
  const cells = new Map<string, Partial<FileCell>>();
  forEachFormattedBlank(sheet, runs, (row, column, format) => {
    const style = styles.of(format);
    if (style) cells.set(`${row},${column}`, { value: null, style });
  });
  for (const cell of sheet.cells.values()) {
    if (cell.value === null && cell.formula === undefined) continue;
    const format = sheet.formats.get(cell.row, cell.column);
    cells.set(`${cell.row},${cell.column}`, cellInFile(cell, format, styles, spelling));
  }
  return cells;
}

/** Excel repairs a table whose header cells are not texts equal to the names of its columns. */
function setHeaders(cells: Map<string, Partial<FileCell>>, table: Table): void {
  if (!table.showHeaders) return;
  table.columns.forEach(({ name }, index) => {
    const key = `${table.area.row},${table.area.column + index}`;
    cells.set(key, { style: cells.get(key)?.style, value: escapeForWriter(name) });
  });
}

/** Finds a cell for the format of each run; below the contents one is added where none has it. */
function sampleFormats(
  sheet: Sheet,
  runs: ColumnRun[],
  cells: Map<string, Partial<FileCell>>
): Map<number, string> {
  const styles = new Map<CellFormat, string>();
  const samples = new Map<number, string>();
  const bounds = sheet.cells.bounds();
  const free = bounds ? bounds.row + bounds.rows : 0;
  const style = new Styles();
  for (const { first, format } of runs) {
    if (!format || !style.of(format)) continue;
    const address = styles.get(format) ?? `${columnName(first)}${free + 1}`;
    if (!styles.has(format))
      cells.set(`${free},${first}`, { value: null, style: style.of(format) });
    styles.set(format, address);
    samples.set(first, address);
  }
  return samples;
}

function pageInFile(page: PageSetup): FileSheet["pageSetup"] {
  const { orientation, scale, fitToWidth, fitToHeight } = page;
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return {
    ...(orientation ? { orientation: orientation === "Landscape" ? "landscape" : "portrait" } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(fits
      ? { fitToPage: true, fitToWidth: fitToWidth ?? 1, fitToHeight: fitToHeight ?? 1 }
      : {}),
  };
}

/** Prepares a sheet for the file. */
export function sheetInFile(workbook: Workbook, sheet: Sheet, spelling: Spelling): SheetInFile {
  const columns = columnRuns(sheet);
  const cells = cellsOf(sheet, columns, spelling);
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  for (const table of tables) setHeaders(cells, table);
  const formatSamples = sampleFormats(sheet, columns, cells);
  const rowDefs: NonNullable<FileSheet["rowDefs"]> = new Map();
  for (const [row, height] of sheet.rowHeights) rowDefs.set(row, { height });
  for (const row of sheet.hiddenRows) rowDefs.set(row, { ...rowDefs.get(row), hidden: true });
  // `hucre` looks at rows that have cells only.
  for (const row of rowDefs.keys()) {
    if (!cells.has(`${row},0`)) cells.set(`${row},0`, { value: null });
  }

  const written: FileSheet = {
    name: sheet.name,
    cells,
    rowDefs,
    view: {
      showGridLines: sheet.gridlines,
      showRowColHeaders: sheet.headings,
      ...(sheet.tabColor ? { tabColor: { rgb: colorInFile(sheet.tabColor) } } : {}),
    },
    ...(sheet.frozenRows || sheet.frozenColumns
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(Object.keys(sheet.page).length ? { pageSetup: pageInFile(sheet.page) } : {}),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    ...(sheet.protected ? { protection: { sheet: true } } : {}),
    conditionalRules: sheet.conditionalFormats.map((format, index) =>
      conditionalRule(format, index + 1, spelling)
    ),
    dataValidations: sheet.validations.map((validation) =>
      dataValidation(validation, sheet, spelling)
    ),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: tables.map((table) => ({
      name: table.name,
      columns: table.columns.map(({ name }) => ({ name })),
      range: "A1",
    })),
    charts: sheet.charts.map(chartInFile),
  };
  return { sheet, written, columns, formatSamples, tables };
}
