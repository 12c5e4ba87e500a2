import type { ConditionalFormat } from "../../model/conditionalFormat";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../Session";

/** Gives a conditional format its place in the order of its sheet; the others keep theirs around it. */
export function reorder(
  { workbook }: Session,
  sheet: Sheet,
  format: ConditionalFormat,
  priority: number
): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  others.splice(Math.max(0, priority), 0, format);
  for (const [index, other] of others.entries()) other.priority = index;
  workbook.updateConditionalFormat(sheet, format, { priority: format.priority });
}
