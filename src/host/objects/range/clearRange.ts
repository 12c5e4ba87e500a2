import { requireEditable, requireUnprotected } from "../worksheet/requireEditable";
import { encloses } from "../../model/rectangle";
import type { Range } from "./Range";

/** What `range.clear` takes away. The host has no hyperlinks. */
export type ClearApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export function clearRange({ session, area, sheet }: Range, applyTo: ClearApplyTo): void {
  if (applyTo === "All" || applyTo === "Contents") {
    requireEditable(session, area);
    session.workbook.clearContents(area);
  }
  if (applyTo === "All" || applyTo === "Formats") {
    requireUnprotected(area);
    session.workbook.clearFormats(area);
    for (const format of sheet.conditionalFormats.filter((one) => encloses(area, one.area))) {
      session.workbook.removeConditionalFormat(sheet, format);
    }
  }
}
