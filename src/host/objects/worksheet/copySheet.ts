import type { Sheet } from "../../model/sheet";
import type { Input } from "../../model/value";
import { RichApiError } from "../../protocol/RichApiError";
import { wireValue } from "../range/rangeContent";
import type { Session } from "../Session";

export const SHEET_POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Copies a sheet with its contents, formats, sizes and panes under the name "Name (2)". Tables and charts stay behind. */
export function copySheet(
  session: Session,
  sheet: Sheet,
  position: (typeof SHEET_POSITIONS)[number],
  relativeTo?: Sheet
): Sheet {
  const { workbook } = session;
  const copy = workbook.addSheet(
    copyName(session, sheet.name),
    place(session, position, relativeTo)
  );
  workbook.updateSheet(copy, {
    tabColor: sheet.tabColor,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: sheet.gridlines,
    headings: sheet.headings,
    standardWidth: sheet.standardWidth,
  });
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const layer of sheet.formats.layers) {
    workbook.setFormat({ ...layer.area, sheet: copy }, layer.format);
  }
  for (const [row, column, format] of sheet.formats.cells.entries()) {
    workbook.setFormat({ sheet: copy, row, column, rows: 1, columns: 1 }, format);
  }
  for (const { area, rule } of sheet.conditionalFormats) {
    workbook.addConditionalFormat({ ...area, sheet: copy }, structuredClone(rule));
  }
  for (const [row, column, cell] of [...sheet.cells.entries()]) {
    if (cell.spilledFrom) continue;
    const value = wireValue(cell.value);
    const constant: Input = typeof value === "string" ? `'${value}` : value;
    workbook.setInput(copy, row, column, cell.formula ?? constant);
  }
  return copy;
}

function copyName({ workbook }: Session, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.findSheet(candidate)) return candidate;
  }
}

function place(
  { workbook: { sheets } }: Session,
  position: (typeof SHEET_POSITIONS)[number],
  relativeTo?: Sheet
): number {
  if (position === "Beginning") return 0;
  if (position === "Before" || position === "After") {
    if (!relativeTo) throw new RichApiError("InvalidArgument");
    return sheets.indexOf(relativeTo) + (position === "After" ? 1 : 0);
  }
  return sheets.length;
}
