import type { Cell as FileCell, CellValue, Sheet as FileSheet } from "hucre";
import { contains, formatAddress, parseAddress, type Rectangle } from "../../model/address";
import { movedFormula } from "../../model/shiftFormula";
import type { CellFormat } from "../../model/format";
import type { Input } from "../../model/value";
import type { SheetSnapshot } from "../../snapshot/WorkbookSnapshot";

/** How a sheet's cells are to be read. */
export interface CellReading {
  formula: (text: string, row: number, column: number) => string;
  format: (style: NonNullable<FileCell["style"]>) => CellFormat;
  /** The sheet's part as it stands in the package. */
  xml: string;
}

/** What to write into the cells of a sheet, and their formats. */
export function readCells(
  file: FileSheet,
  { formula, format, xml }: CellReading
): Pick<SheetSnapshot, "cells" | "formats"> {
  const details = file.cells ?? new Map<string, FileCell>();
  const masters = new Map<number, { text: string; row: number; column: number }>();
  const arrays: Rectangle[] = [];
  const cells: SheetSnapshot["cells"] = [];
  const formats: SheetSnapshot["formats"] = [];
  const known = new Map<string, CellFormat>();
  let serials: Map<string, number> | undefined;
  // `hucre` makes dates of numbers in date formats, to the millisecond; the file has them to the full.
  const serialAt = (row: number, column: number) =>
    (serials ??= numbersIn(xml)).get(formatAddress({ row, column, rows: 1, columns: 1 })) ?? "";

  const formulaOf = (cell: FileCell, row: number, column: number): string | undefined => {
    const { formula: text, formulaType, formulaSharedIndex: shared, formulaRef } = cell;
    if (formulaType === "shared" && shared !== undefined) {
      const master = masters.get(shared);
      if (text) masters.set(shared, { text: formula(text, row, column), row, column });
      else return master && movedFormula(master.text, row - master.row, column - master.column);
    }
    const area = formulaType === "array" && formulaRef ? parseAddress(formulaRef) : undefined;
    if (area && area.rows * area.columns > 1) arrays.push(area);
    return text ? formula(text, row, column) : undefined;
  };

  for (const [row, line] of file.rows.entries()) {
    for (const [column, plain] of line.entries()) {
      const cell = details.get(`${row},${column}`);
      if (cell?.style) {
        const key = JSON.stringify(cell.style);
        let look = known.get(key);
        if (!look) known.set(key, (look = format(cell.style)));
        if (Object.keys(look).length > 0) formats.push([row, column, look]);
      }
      const input =
        (cell && formulaOf(cell, row, column)) ??
        (plain instanceof Date ? serialAt(row, column) : constant(cell, plain));
      if (input === "") continue;
      // Values that an array formula spilled are calculated again.
      const isSpilled = arrays.some(
        (area) => contains(area, row, column) && !(row === area.row && column === area.column)
      );
      if (!isSpilled) cells.push([row, column, input]);
    }
  }
  return { cells, formats };
}

function constant(cell: FileCell | undefined, plain: CellValue | undefined): Input {
  const value = cell?.richText ? cell.richText.map(({ text }) => text).join("") : (plain ?? null);
  if (value === null || value === "") return "";
  if (value instanceof Date) return "";
  if (typeof value !== "string") return value;
  return cell?.type === "error" ? value : `'${value}`;
}

/** The numbers of a sheet by their cells. */
function numbersIn(xml: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [, address = "", number] of xml.matchAll(
    /<c r="([A-Z]+\d+)"[^>]*>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?<v>([-+.\dEe]+)<\/v>/g
  )) {
    numbers.set(address, Number(number));
  }
  return numbers;
}
