import { writeInputs } from "./contents";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

export function typeInput(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string
): void {
  writeInputs(workbook, sheet, row, column, [[text]], "typed");
}
