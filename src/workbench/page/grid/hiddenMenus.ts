import { CopySheetCommand, SetWorksheetRowIsAutoHeightCommand } from "@univerjs/sheets";
import {
  DeleteRangeMoveLeftConfirmCommand,
  DeleteRangeMoveUpConfirmCommand,
  InsertRangeMoveDownConfirmCommand,
  InsertRangeMoveRightConfirmCommand,
  SheetPasteBesidesBorderCommand,
  SheetPasteColWidthCommand,
} from "@univerjs/sheets-ui";

/** Entries of Univer's menus that the workbook behind the grid has nothing for. */
export const HIDDEN_MENUS = Object.fromEntries(
  [
    "sheet.menu.copy-special",
    "sheet.contextMenu.permission",
    "sheet.contextMenu.text-to-number",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    CopySheetCommand.id,
    SetWorksheetRowIsAutoHeightCommand.id,
    InsertRangeMoveDownConfirmCommand.id,
    InsertRangeMoveRightConfirmCommand.id,
    DeleteRangeMoveLeftConfirmCommand.id,
    DeleteRangeMoveUpConfirmCommand.id,
    SheetPasteBesidesBorderCommand.id,
    SheetPasteColWidthCommand.id,
  ].map((id) => [id, { hidden: true }])
);
