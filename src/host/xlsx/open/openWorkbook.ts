import { readXlsx } from "hucre/xlsx";
import { contains } from "../../model/address";
import type { ChartSnapshot, TableSnapshot, WorkbookSnapshot } from "../../snapshot/WorkbookSnapshot"; // prettier-ignore
import { fileToGrid } from "../formula/fileToGrid";
import { readSettings } from "../settingsInFile";
import { cellFormat } from "./cellFormat";
import { NotAWorkbook } from "./NotAWorkbook";
import { PackageReader } from "./PackageReader";
import { OPEN_LIMITS, packageParts } from "./packageParts";
import { readChart } from "./readChart";
import { readDrawing } from "./readDrawing";
import { readNames, readPrintTitles } from "./readNames";
import { readSheet } from "./readSheet";
import { readTable } from "./readTable";
import { XmlElement } from "./XmlElement";

const EMPTY = new XmlElement("workbook", new Map());

/**
 * Reads an .xlsx file. Formulas are calculated anew, so their cached values are left; functions of add-ins lose the
 * spelling they have in files. Throws {@link NotAWorkbook} with the reason where the file is not opened.
 * @param customFunctions names of the add-in's functions, in capitals
 */
export async function openWorkbook(
  bytes: Uint8Array,
  customFunctions: ReadonlySet<string> = new Set(),
  limits = OPEN_LIMITS
): Promise<WorkbookSnapshot> {
  const reader = new PackageReader(await packageParts(bytes, limits));
  const file = await readXlsx(bytes, { readStyles: true }).catch((error: Error) => {
    throw new NotAWorkbook(`it could not be read: ${error.message}`);
  });
  let lastId = 0;
  const nextId = () => ++lastId;
  const newId = (kind: number) => `{00000000-000${kind}-0000-0000-${String(nextId()).padStart(12, "0")}}`; // prettier-ignore
  const workbook = reader.xml("xl/workbook.xml") ?? EMPTY;
  const paths = sheetPaths(reader, workbook);
  const ids = file.sheets.map(() => newId(1));
  const idOf = (name: string) => ids[file.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase())]; // prettier-ignore
  const theme = file.themeColors ?? [];
  const tables: TableSnapshot[] = [];
  const sheets = file.sheets.map((each, index) => {
    const path = paths.get(each.name) ?? "";
    const own = tablesOf(reader, path, customFunctions).map((table): TableSnapshot => ({
      ...table,
      id: newId(3),
      sheetId: ids[index]!,
    }));
    tables.push(...own);
    const sheet = readSheet(each, {
      id: ids[index]!,
      theme,
      nextId,
      xml: reader.text(path) ?? "",
      format: (style) => cellFormat(style, theme, file.defaultFont),
      formula: (text, row, column) => {
        const table = text.includes("[") ? own.find(({ area }) => contains(area, row, column)) : undefined; // prettier-ignore
        return fileToGrid(text, { customFunctions, table: table?.name });
      },
    });
    Object.assign(sheet.page, readPrintTitles(workbook, index));
    for (const drawing of reader.related(path, "drawing").values()) {
      for (const { part, ...frame } of readDrawing(reader, drawing, sheet)) {
        const chart = readChart(part, idOf);
        if (chart) sheet.charts.push({ ...chart, ...frame, id: newId(2) } satisfies ChartSnapshot);
      }
    }
    return sheet;
  });
  if (sheets.length === 0) throw new NotAWorkbook("it has no sheet");
  const formula = (text: string) => fileToGrid(text, { customFunctions, table: undefined });
  return {
    version: 1,
    sheets,
    tables,
    names: readNames(workbook, ids, formula),
    settings: readSettings(file.properties?.custom),
    activeSheet: file.activeSheet ?? 0,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

/** Where the part of each sheet is, by the sheet's name. */
function sheetPaths(reader: PackageReader, workbook: XmlElement): Map<string, string> {
  const related = reader.related("xl/workbook.xml");
  return new Map(
    (workbook.find("sheets")?.all("sheet") ?? []).map((sheet) => [
      sheet.attribute("name") ?? "",
      related.get(sheet.attribute("id") ?? "") ?? "",
    ])
  );
}

function tablesOf(reader: PackageReader, path: string, customFunctions: ReadonlySet<string>) {
  return [...reader.related(path, "table").values()].flatMap((tablePath) => {
    const part = reader.xml(tablePath);
    const table = part && readTable(part, (text, name) => fileToGrid(text, { customFunctions, table: name })); // prettier-ignore
    return table ? [table] : [];
  });
}
