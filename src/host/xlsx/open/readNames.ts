import type { PageSetup } from "../../model/pageSetup";
import type { NameSnapshot } from "../../snapshot/WorkbookSnapshot";
import { isValidName } from "../../model/names";
import type { XmlElement } from "./XmlElement";

/** The names of a workbook; names reserved for printing are not among them. */
export function readNames(
  workbook: XmlElement,
  sheetIds: readonly string[],
  formula: (text: string) => string
): NameSnapshot[] {
  return definedNames(workbook).flatMap((each) => {
    const name = each.attribute("name") ?? "";
    if (!isValidName(name) || name.toLowerCase().startsWith("_xlnm.")) return [];
    const sheetId = sheetIds[each.number("localSheetId") ?? -1];
    const comment = each.attribute("comment");
    return [
      {
        name,
        formula: formula(each.text),
        visible: !each.flag("hidden"),
        ...(comment ? { comment } : {}),
        ...(sheetId ? { sheetId } : {}),
      },
    ];
  });
}

/** What is printed of a sheet, and the rows and columns that each page repeats. */
export function readPrintTitles(workbook: XmlElement, sheet: number): PageSetup {
  const reserved = (name: string) =>
    definedNames(workbook).find(
      (each) => each.attribute("name") === name && each.number("localSheetId") === sheet
    );
  const titles = reserved("_xlnm.Print_Titles");
  const page: PageSetup = {};
  const area = reserved("_xlnm.Print_Area")?.text ?? "";
  const printed = area.slice(area.lastIndexOf("!") + 1);
  // A print area of several parts is left out: pages of their own are not kept.
  if (/^\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/.test(printed) && !area.includes(",")) {
    page.printArea = printed;
  }
  for (const reference of titles?.text.split(/,(?=[^,]*!)/) ?? []) {
    const local = reference.slice(reference.lastIndexOf("!") + 1);
    if (/^\$\d+:\$\d+$/.test(local)) page.titleRows = local;
    else if (/^\$[A-Z]+:\$[A-Z]+$/.test(local)) page.titleColumns = local;
  }
  return page;
}

const definedNames = (workbook: XmlElement): XmlElement[] =>
  workbook.find("definedNames")?.all("definedName") ?? [];
