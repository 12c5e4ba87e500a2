import type { Input } from "../../model/value";
import { requireEditable } from "../worksheet/requireEditable";
import { wireValue } from "./rangeContent";
import type { Range } from "./Range";
import { copiedFormula } from "./relativeFormula";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;

/** How cells are copied. */
export interface CopyOptions {
  skipBlanks: boolean;
  transpose: boolean;
}

/**
 * Copies a range into another as Excel pastes: a single cell fills the target, a smaller target grows to the size of
 * the source, and a target of a multiple of it is tiled.
 */
export function copyInto(
  target: Range,
  source: Range,
  type: (typeof COPY_TYPES)[number],
  options: CopyOptions
): void {
  const { session } = target;
  const from = source.area;
  const across = options.transpose ? from.rows : from.columns;
  const down = options.transpose ? from.columns : from.rows;
  const rows = target.area.rows % down === 0 ? target.area.rows : down;
  const columns = target.area.columns % across === 0 ? target.area.columns : across;
  const to = target.at({ ...target.area, rows, columns });
  requireEditable(session, to.area);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      const [r, c] = options.transpose
        ? [column % across, row % down]
        : [row % down, column % across];
      return { row: from.row + r, column: from.column + c };
    })
  );
  const formats = cells.map((line) =>
    line.map(({ row, column }) => session.workbook.format(source.sheet, row, column))
  );
  const inputs = cells.map((line, row) =>
    line.map((cell, column): Input => {
      const found = session.workbook.cell(source.sheet, cell.row, cell.column);
      if (!found || (found.spilledFrom && type !== "Values")) return options.skipBlanks ? null : "";
      if (found.formula === undefined || type === "Values") return literal(wireValue(found.value));
      const place = { row: to.area.row + row, column: to.area.column + column };
      return copiedFormula(found.formula, cell, place);
    })
  );
  if (type === "All" || type === "Formats") {
    for (const [row, line] of formats.entries()) {
      for (const [column, format] of line.entries()) {
        const cell = { row: to.area.row + row, column: to.area.column + column };
        const area = { ...cell, sheet: to.sheet, rows: 1, columns: 1 };
        session.workbook.clearFormats(area);
        session.workbook.setFormat(area, format);
      }
    }
  }
  if (type !== "Formats") {
    session.workbook.setInputs(to.sheet, to.area.row, to.area.column, inputs);
  }
}

/** Text stays text when it is written again. */
function literal(value: number | string | boolean): Input {
  return typeof value === "string" && value !== "" && !value.startsWith("#") ? `'${value}` : value;
}
