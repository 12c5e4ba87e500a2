import type { NamedRange } from "hucre";
import { quoteSheetName } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Spelling } from "./Spelling";

/** The reserved name that holds the rows and columns repeated on printed pages; `hucre` leaves sheets unquoted in it. */
function printTitles(sheet: Sheet): NamedRange[] {
  const { titleColumns, titleRows } = sheet.page;
  const references = [titleColumns, titleRows]
    .filter((reference) => reference !== undefined)
    .map((reference) => `${quoteSheetName(sheet.name)}!${reference}`);
  if (!references.length) return [];
  return [{ name: "_xlnm.Print_Titles", range: references.join(","), scope: sheet.name }];
}

/** The reserved name that holds what is printed. */
function printArea(sheet: Sheet): NamedRange[] {
  const area = sheet.page.printArea;
  if (area === undefined) return [];
  const range = `${quoteSheetName(sheet.name)}!${area}`;
  return [{ name: "_xlnm.Print_Area", range, scope: sheet.name }];
}

/** The defined names of a workbook as `hucre` takes them. */
export function namesInFile(workbook: Workbook, spelling: Spelling): NamedRange[] {
  const defined = [...workbook.names.values()].map(({ name, formula, sheet, comment }) => ({
    name,
    range: spelling.inFile(formula),
    ...(sheet ? { scope: sheet.name } : {}),
    ...(comment ? { comment } : {}),
  }));
  return [
    ...defined,
    ...workbook.sheets.flatMap(printTitles),
    ...workbook.sheets.flatMap(printArea),
  ];
}
