import { addressOf, area, type SheetPlan } from "../../scenario";
import type { Operation } from "./operation";

/** Points that a column of so many characters of the standard font takes. */
export function columnPoints(characters: number): number {
  const pixels = characters * 7 + 5;
  return pixels * 0.75;
}

/** What concerns the sheet as a whole: widths, heights, frozen panes, grid lines, tab, paper. */
export function writePage(plan: SheetPlan): Operation {
  return {
    bytes: 20_000,
    step: "Formatting",
    queue(sheet) {
      sheet.tabColor = plan.tabColor;
      sheet.showGridlines = false;
      plan.columnWidths.forEach((characters, column) => {
        const range = sheet.getRange(addressOf(area(0, column))).getEntireColumn();
        range.format.columnWidth = columnPoints(characters);
      });
      if (plan.hiddenColumns) {
        const { first, count } = plan.hiddenColumns;
        const workings = sheet.getRange(addressOf(area(0, first, 1, count))).getEntireColumn();
        workings.columnHidden = true;
      }
      for (const { row, points } of plan.rowHeights) {
        sheet.getRange(addressOf(area(row, 0))).getEntireRow().format.rowHeight = points;
      }
      const { rows, columns } = plan.frozen;
      sheet.freezePanes.freezeAt(sheet.getRange(addressOf(area(0, 0, rows, columns))));
    },
  };
}
