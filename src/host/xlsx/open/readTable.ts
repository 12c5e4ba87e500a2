import { parseAddress } from "../../model/address";
import type { TableSnapshot } from "../../snapshot/WorkbookSnapshot";
import type { XmlElement } from "./XmlElement";

/** A table as its part of the package describes it; undefined where it has no place. */
export function readTable(
  part: XmlElement,
  formula: (text: string, table: string) => string
): Omit<TableSnapshot, "id" | "sheetId"> | undefined {
  const ref = parseAddress(part.attribute("ref") ?? "");
  const name = part.attribute("displayName") ?? part.attribute("name");
  if (!ref || !name) return undefined;
  const { row, column, rows, columns } = ref;
  const style = part.find("tableStyleInfo");
  const showHeaders = part.attribute("headerRowCount") !== "0";
  return {
    name,
    area: { row, column, rows, columns },
    columns: (part.find("tableColumns")?.all("tableColumn") ?? []).map((each, index) => ({
      id: index + 1,
      name: each.attribute("name") ?? `Column${index + 1}`,
      ...columnFormulas(each, (text) => formula(text, name)),
    })),
    showHeaders,
    showTotals: (part.number("totalsRowCount") ?? 0) > 0,
    style: style?.attribute("name") ?? "",
    showBandedRows: style?.flag("showRowStripes") ?? false,
    showBandedColumns: style?.flag("showColumnStripes") ?? false,
    showFilterButton: part.find("autoFilter") !== undefined,
    highlightFirstColumn: style?.flag("showFirstColumn") ?? false,
    highlightLastColumn: style?.flag("showLastColumn") ?? false,
    filters: readFilters(part),
  };
}

function columnFormulas(
  column: XmlElement,
  formula: (text: string) => string
): { formula?: string; total?: string } {
  const calculated = column.find("calculatedColumnFormula")?.text;
  const total = column.find("totalsRowFormula")?.text;
  const label = column.attribute("totalsRowLabel");
  return {
    ...(calculated ? { formula: formula(calculated) } : {}),
    ...(total ? { total: formula(total) } : label ? { total: label } : {}),
  };
}

/** Filters that list the texts they show; others of Excel's are left to the rows that they hid. */
function readFilters(part: XmlElement): Record<number, string[]> | undefined {
  const filters: Record<number, string[]> = {};
  for (const column of part.find("autoFilter")?.all("filterColumn") ?? []) {
    const list = column.find("filters");
    const id = (column.number("colId") ?? 0) + 1;
    if (!list) continue;
    const texts = list.all("filter").map((each) => each.attribute("val") ?? "");
    filters[id] = list.flag("blank") ? [...texts, ""] : texts;
  }
  return Object.keys(filters).length > 0 ? filters : undefined;
}
