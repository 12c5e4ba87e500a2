import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Workbook } from "../../../host/model";
import type { Injector } from "./createUniver";
import { editText } from "./editText";

/** Has Univer's formula bar follow the selected cell when something else than the bar changes it. */
export class FormulaBar {
  private readonly bridge: IEditorBridgeService;
  private shown = "";

  constructor(
    private readonly workbook: Workbook,
    injector: Injector
  ) {
    this.bridge = injector.get(IEditorBridgeService);
  }

  update(): void {
    if (this.bridge.isVisible().visible) return;
    const { sheet, row, column } = this.workbook.selection;
    const text = editText(this.workbook, this.workbook.cell(sheet, row, column));
    const shown = `${sheet.id} ${row} ${column} ${text}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.bridge.refreshEditCellState();
  }
}
