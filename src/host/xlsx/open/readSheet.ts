import type { Sheet as FileSheet } from "hucre";
import { parseAddress } from "../../model/address";
import type { CellFormat } from "../../model/format";
import type { ConditionalFormat } from "../../model/conditionalFormat";
import type { PageSetup } from "../../model/pageSetup";
import type { Visibility } from "../../model/sheet";
import type { SheetSnapshot } from "../../snapshot/WorkbookSnapshot";
import { pointsOfWidth } from "../units";
import { colorOf, type ThemeColors } from "./cellFormat";
import { completeDataBars } from "./completeDataBars";
import { readCells, type CellReading } from "./readCells";
import { readColumns } from "./readColumns";
import { areasOf, readRule } from "./readConditionalFormat";
import { readValidation } from "./readValidation";

/** How the parts of a sheet are to be read. */
export interface SheetReading extends CellReading {
  id: string;
  theme: ThemeColors;
  nextId: () => number;
}

/** Everything of a sheet but its charts. */
export function readSheet(file: FileSheet, reading: SheetReading): SheetSnapshot {
  const { id, theme, xml, format } = reading;
  const formula = (text: string) => reading.formula(text, -1, -1);
  const conditionalFormats = readRules(file, reading, formula);
  completeDataBars(xml, conditionalFormats);
  const { freezePane, view } = file;
  const visibility: Visibility = file.veryHidden ? "VeryHidden" : file.hidden ? "Hidden" : "Visible"; // prettier-ignore
  const rows = [...(file.rowDefs ?? [])];
  return {
    id,
    name: file.name,
    visibility,
    tabColor: colorOf(view?.tabColor, theme),
    ...readCells(file, reading),
    ...readColumns(xml, (style) => sampleFormat(file, xml, style, format)),
    rowHeights: rows.flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height]])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    ...standardSizes(xml),
    frozenRows: freezePane?.rows ?? 0,
    frozenColumns: freezePane?.columns ?? 0,
    charts: [],
    conditionalFormats,
    validations: (file.dataValidations ?? []).flatMap((each) => readValidation(each, formula)),
    merges: (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    page: readPage(file),
    gridlines: view?.showGridLines ?? true,
    headings: view?.showRowColHeaders ?? true,
    protected: file.protection?.sheet ?? false,
  };
}

/** The format of a style number: that of a cell which has it, for `hucre` tells styles by cell only. */
function sampleFormat(
  file: FileSheet,
  xml: string,
  style: number,
  format: CellReading["format"]
): CellFormat {
  const sample = new RegExp(`<c r="([A-Z]+\\d+)"[^>]* s="${style}"`).exec(xml)?.[1];
  const place = sample && parseAddress(sample);
  const look = place && file.cells?.get(`${place.row},${place.column}`)?.style;
  return look ? format(look) : {};
}

function readRules(
  file: FileSheet,
  { nextId, format }: SheetReading,
  formula: (text: string) => string
): ConditionalFormat[] {
  const rules = [...(file.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  const formats = rules.flatMap((each) => {
    const rule = readRule(each, { formula, format });
    if (!rule) return [];
    return areasOf(each.range).map(({ row, column, rows, columns }) => ({
      id: `{CF-${nextId()}}`,
      area: { row, column, rows, columns },
      stopIfTrue: each.stopIfTrue ?? false,
      rule: structuredClone(rule),
    }));
  });
  return formats.map((each, priority) => ({ ...each, priority }));
}

/** Sizes of rows and columns without one of their own. */
function standardSizes(xml: string): { standardWidth: number; standardHeight: number } {
  const element = /<sheetFormatPr[^>]*>/.exec(xml)?.[0] ?? "";
  const value = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(element)?.[1]);
  const [width, height] = [value("defaultColWidth"), value("defaultRowHeight")];
  return {
    standardWidth: width > 0 ? pointsOfWidth(width) : 48,
    standardHeight: height > 0 ? height : 15,
  };
}

function readPage({ pageSetup }: FileSheet): PageSetup {
  const { orientation, scale, fitToPage, fitToWidth, fitToHeight } = pageSetup ?? {};
  return {
    ...(orientation ? { orientation: orientation === "landscape" ? "Landscape" : "Portrait" } : {}),
    ...(scale === undefined ? {} : { scale }),
    ...(fitToPage ? { fitToWidth: fitToWidth ?? 1, fitToHeight: fitToHeight ?? 1 } : {}),
  };
}
