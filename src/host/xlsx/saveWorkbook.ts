import { writeXlsx } from "hucre/xlsx";
import type { Workbook } from "../model/workbook";
import { completeChart } from "./chartPart";
import { completeDataBars } from "./dataBarPart";
import { placeCharts } from "./drawingPart";
import { namesInFile } from "./namesInFile";
import { settingsInFile } from "./settingsInFile";
import { sheetInFile, type SheetInFile } from "./sheetInFile";
import { Spelling } from "./Spelling";
import { markQuotedText } from "./stylesPart";
import { tablePart } from "./tablePart";
import { hideNames, keepCachedValues, stateApplication } from "./workbookPart";
import { markErrors, selectTab, writeColumns, writeStandardSizes } from "./worksheetPart";
import { withoutNoncharacters } from "./xml";
import { readZip, writeZip, type Parts } from "./zip";

/** What a file says about itself. */
export interface DocumentProperties {
  title?: string;
  creator?: string;
  /** When the workbook was made; the present unless given, so that tests can fix it. */
  created?: Date;
}

function ruleId(sheet: number, rule: number): string {
  const digits = (value: number, length: number) =>
    value.toString(16).toUpperCase().padStart(length, "0");
  return `{00000000-000E-0000-${digits(sheet, 4)}-${digits(rule, 12)}}`;
}

function completeWorksheet(
  xml: string,
  prepared: SheetInFile,
  number: number,
  isActive: boolean,
  spelling: Spelling
): string {
  const { sheet, columns, formatSamples } = prepared;
  const formats = sheet.conditionalFormats.map((format, index) => ({
    format,
    priority: index + 1,
    id: ruleId(number, index + 1),
  }));
  const withSizes = writeStandardSizes(markErrors(xml), sheet.standardWidth, sheet.standardHeight);
  const withColumns = writeColumns(withSizes, columns, sheet.standardWidth, formatSamples);
  const withBars = completeDataBars(withColumns, formats, spelling);
  return isActive ? selectTab(withBars) : withBars;
}

/** Completes the parts that `hucre` wrote, in place. */
function completeParts(
  parts: Parts,
  workbook: Workbook,
  sheets: SheetInFile[],
  spelling: Spelling
): void {
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts.get(path);
    if (!part) throw new Error(`The workbook could not be saved: its part ${path} is missing.`);
    parts.set(
      path,
      new TextEncoder().encode(withoutNoncharacters(change(new TextDecoder().decode(part))))
    );
  };
  const names = [...workbook.names.values()];
  edit("xl/workbook.xml", (xml) => hideNames(keepCachedValues(xml), names));
  edit("docProps/app.xml", stateApplication);
  edit("xl/styles.xml", markQuotedText);
  let table = 0;
  let chart = 0;
  sheets.forEach((prepared, index) => {
    const { sheet, tables } = prepared;
    const isActive = sheet === workbook.activeSheet;
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      completeWorksheet(xml, prepared, index + 1, isActive, spelling)
    );
    for (const one of tables) {
      table += 1;
      const id = table;
      edit(`xl/tables/table${id}.xml`, () => tablePart(one, id, spelling));
    }
    for (const one of sheet.charts) {
      chart += 1;
      edit(`xl/charts/chart${chart}.xml`, (xml) => completeChart(xml, one, workbook));
    }
    if (sheet.charts.length) {
      edit(`xl/drawings/drawing${index + 1}.xml`, (xml) => placeCharts(xml, sheet.charts));
    }
  });
}

/**
 * Saves a workbook as an .xlsx file, in Node and in the browser. Formulas carry their cached values, so that a reader
 * without the add-in shows what was calculated; one with it calculates on. What is still pending is saved as
 * `#GETTING_DATA`: wait for `workbook.settled()` first.
 */
export async function saveWorkbook(
  workbook: Workbook,
  properties: DocumentProperties = {}
): Promise<Uint8Array> {
  workbook.recalculate();
  const spelling = new Spelling(workbook);
  const sheets = workbook.sheets.map((sheet) => sheetInFile(workbook, sheet, spelling));
  const { title, creator = "IsoMargin", created = new Date() } = properties;
  const bytes = await writeXlsx({
    sheets: sheets.map(({ written }) => written),
    namedRanges: namesInFile(workbook, spelling),
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    properties: {
      title,
      creator,
      created,
      modified: created,
      ...(workbook.settings.size > 0 ? { custom: settingsInFile(workbook.settings) } : {}),
    },
  });
  const parts = await readZip(bytes);
  completeParts(parts, workbook, sheets, spelling);
  return writeZip(parts);
}
