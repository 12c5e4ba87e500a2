import { isDateFormat } from "numfmt";
import { CellError, literalInput, movedFormula, type Area, type Input, type Workbook } from "../../../host/model"; // prettier-ignore
import { fillSeries, type FillSource } from "./fillSeries";

/** Fills `target` from `source`, which it touches on one side: formulas move along, constants go on or repeat. */
export function fillCells(workbook: Workbook, source: Area, target: Area, repeats: boolean): void {
  const down = target.column === source.column && target.columns === source.columns;
  const { sheet } = target;
  const inputs = Array.from({ length: target.rows }, (): Input[] => []);
  const lines = down ? source.columns : source.rows;
  for (let line = 0; line < lines; line++) {
    const places = Array.from({ length: down ? source.rows : source.columns }, (_, offset) =>
      down
        ? { row: source.row + offset, column: source.column + line }
        : { row: source.row + line, column: source.column + offset }
    );
    const filled = filledLine(workbook, source, places, repeats);
    const length = down ? target.rows : target.columns;
    for (let step = 0; step < length; step++) {
      const row = down ? target.row + step : target.row + line;
      const column = down ? target.column + line : target.column + step;
      const position = down ? row - source.row : column - source.column;
      const from = places[((position % places.length) + places.length) % places.length]!;
      const format = workbook.format(source.sheet, from.row, from.column);
      const place = { sheet, row, column, rows: 1, columns: 1 };
      if (workbook.format(sheet, row, column) !== format) {
        workbook.clearFormats(place);
        workbook.setFormat(place, format);
      }
      inputs[row - target.row]![column - target.column] = filled(position, row, column);
    }
  }
  workbook.setInputs(sheet, target.row, target.column, inputs);
}

/** What stands at a position of a line of cells that is filled on. */
function filledLine(
  workbook: Workbook,
  { sheet }: Area,
  places: readonly { row: number; column: number }[],
  repeats: boolean
): (position: number, row: number, column: number) => Input {
  const cells = places.map(({ row, column }) => workbook.cell(sheet, row, column));
  const sources = cells.flatMap((cell, index): FillSource[] => {
    const value = cell?.value ?? null;
    if (cell?.formula !== undefined || value === null || value instanceof CellError) return [];
    const { row, column } = places[index]!;
    const { numberFormat } = workbook.format(sheet, row, column);
    return [{ value, isDate: numberFormat !== undefined && isDateFormat(numberFormat) }];
  });
  const continues = !repeats && sources.length === cells.length;
  return (position, row, column) => {
    if (continues) {
      const value = fillSeries(sources, position);
      return typeof value === "string" ? `'${value}` : value;
    }
    const index = ((position % cells.length) + cells.length) % cells.length;
    const [cell, place] = [cells[index], places[index]!];
    const input = cell?.spilledFrom ? spilledValue(cell.value) : literalInput(cell);
    if (typeof input !== "string" || !input.startsWith("=")) return input;
    return movedFormula(input, row - place.row, column - place.column);
  };
}

const spilledValue = (value: unknown): Input =>
  typeof value === "string" ? `'${value}` : typeof value === "object" ? "" : (value as Input);
