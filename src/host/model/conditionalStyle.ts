import type { ConditionalStyle } from "./conditionalFormat";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

export function conditionalStyle(
  _workbook: Workbook,
  _sheet: Sheet,
  _row: number,
  _column: number
): ConditionalStyle {
  return {};
}
