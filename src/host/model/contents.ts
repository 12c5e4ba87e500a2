import { type Area, contains } from "./address";
import type { Cell } from "./cell";
import { headersWritten } from "./tableHeaders";
import { type ParsedInput, parseInput } from "./parseInput";
import type { Sheet } from "./sheet";
import type { Input } from "./value";
import type { Workbook } from "./workbook";

export function writeInput(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  input: Input
): void {
  writeInputs(workbook, sheet, row, column, [[input === null ? "" : input]]);
}

export function writeInputs(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  inputs: Input[][],
  source: "typed" | "written" = "written"
): void {
  const columns = Math.max(0, ...inputs.map((line) => line.length));
  if (columns === 0) return;
  inputs.forEach((line, i) =>
    line.forEach((input, j) => {
      if (input !== null) writeCell(workbook, sheet, row + i, column + j, input);
    })
  );
  const area = { sheet, row, column, rows: inputs.length, columns };
  headersWritten(workbook, area);
  workbook.calculation.schedule();
  workbook.emit("changed", { area, source });
}

function writeCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  input: Input
): void {
  const { numberFormat } = sheet.formats.get(row, column);
  const parsed = parseInput(input, numberFormat);
  if (parsed.kind === "value" && parsed.numberFormat && isGeneral(numberFormat)) {
    sheet.formats.patch(
      { row, column, rows: 1, columns: 1 },
      { numberFormat: parsed.numberFormat }
    );
  }
  putCell(workbook, sheet, row, column, parsed);
}

function isGeneral(numberFormat: string | undefined): boolean {
  return numberFormat === undefined || numberFormat === "General";
}

/** Puts parsed contents into a cell and tells the calculation. */
export function putCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  content: ParsedInput
): void {
  const { calculation } = workbook;
  const before = sheet.cells.get(row, column);
  if (before?.spilledFrom) {
    // A spilled value cannot be deleted by itself; anything written over it blocks the spill.
    if (content.kind === "clear") return;
    calculation.spillBlocked(before.spilledFrom);
  }
  if (before?.formula !== undefined) calculation.formulaRemoved(before);
  if (content.kind === "clear") {
    if (!before) return;
    sheet.cells.delete(row, column);
  } else {
    const cell: Cell = { sheet, row, column, value: null };
    sheet.cells.set(row, column, cell);
    if (content.kind === "value") cell.value = content.value;
    else {
      cell.formula = content.formula;
      calculation.formulaSet(cell);
    }
  }
  calculation.contentsChanged(sheet, row, column);
}

export function clearContents(workbook: Workbook, area: Area): void {
  const { sheet } = area;
  const places: [number, number][] = [];
  sheet.cells.forEachIn(area, (_, row, column) => places.push([row, column]));
  for (const [row, column] of places) putCell(workbook, sheet, row, column, { kind: "clear" });
  headersWritten(workbook, area);
  workbook.calculation.schedule();
  workbook.emit("changed", { area, source: "written" });
}

/** Contents and tables of a sheet, bounded. */
export function usedArea(sheet: Sheet): Area | undefined {
  const bounds = sheet.cells.bounds();
  return bounds && { sheet, ...bounds };
}

/** True where any cell of the area, except those the test lets pass, holds something. */
export function isOccupied(area: Area, except?: (cell: Cell) => boolean): boolean {
  let occupied = false;
  area.sheet.cells.forEachIn(area, (cell) => {
    if (contains(area, cell.row, cell.column) && !except?.(cell)) occupied = true;
  });
  return occupied;
}
