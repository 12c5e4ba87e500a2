import { literalInput, type Area, type Input, type Workbook } from "../../../host/model";
import { copiedFormula } from "../../../host/objects/range/relativeFormula";

/** What of the copied cells is pasted. */
export type PasteKind = "all" | "values" | "formats";

/**
 * Where copied cells land: at the top left of the selection, once, or as often as a selection of a multiple of
 * their size has room for.
 */
export function pasteTarget(from: Area, selection: Area): Area {
  const rows = selection.rows % from.rows === 0 ? selection.rows : from.rows;
  const columns = selection.columns % from.columns === 0 ? selection.columns : from.columns;
  return { ...selection, rows, columns };
}

/** Writes copied cells into the target; relative references move along. */
export function pasteCells(workbook: Workbook, from: Area, target: Area, kind: PasteKind): void {
  const inputs: Input[][] = [];
  const formats: (() => void)[] = [];
  for (let down = 0; down < target.rows; down++) {
    const line: Input[] = [];
    for (let across = 0; across < target.columns; across++) {
      const source = cellOf(from, down % from.rows, across % from.columns);
      const place = cellOf(target, down, across);
      line.push(pastedInput(workbook, source, place, kind));
      const format = workbook.format(source.sheet, source.row, source.column);
      formats.push(() => {
        workbook.clearFormats(place);
        workbook.setFormat(place, format);
      });
    }
    inputs.push(line);
  }
  if (kind !== "values") for (const apply of formats) apply();
  if (kind !== "formats") workbook.setInputs(target.sheet, target.row, target.column, inputs);
}

function pastedInput(workbook: Workbook, source: Area, place: Area, kind: PasteKind): Input {
  if (kind === "values") {
    const value = workbook.value(source.sheet, source.row, source.column);
    if (typeof value === "string") return value === "" ? "" : `'${value}`;
    return value === null ? "" : typeof value === "object" ? value.code : value;
  }
  const input = literalInput(workbook.cell(source.sheet, source.row, source.column));
  const isFormula = typeof input === "string" && input.startsWith("=");
  return isFormula ? copiedFormula(input, source, place) : input;
}

function cellOf({ sheet, row, column }: Area, down: number, across: number): Area {
  return { sheet, row: row + down, column: column + across, rows: 1, columns: 1 };
}
