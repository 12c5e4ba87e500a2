import type { Rectangle } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../Session";
import { boundingRectangle } from "../../model/rectangle";

/** The used part of a sheet: its contents and, unless `valuesOnly`, its formatted cells. */
export function usedRectangle(
  session: Session,
  sheet: Sheet,
  valuesOnly: boolean
): Rectangle | undefined {
  const contents = session.workbook.usedArea(sheet);
  const formats = valuesOnly ? undefined : sheet.formats.cells.bounds();
  return contents && formats ? boundingRectangle(contents, formats) : (contents ?? formats);
}
