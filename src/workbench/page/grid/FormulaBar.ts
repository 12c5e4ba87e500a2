import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Workbook } from "../../../host/model";
import type { Injector } from "./createUniver";
import { editText } from "./editText";

/** Univer's cell editor takes the keyboard for so many frames after it has opened. */
const FRAMES_OF_EDITOR = 3;

/** Has Univer's formula bar follow the selected cell when something else than the bar changes it, and keep the keyboard. */
export class FormulaBar {
  private readonly bridge: IEditorBridgeService;
  private readonly editors: IEditorService;
  private shown = "";

  constructor(
    private readonly workbook: Workbook,
    injector: Injector
  ) {
    this.bridge = injector.get(IEditorBridgeService);
    this.editors = injector.get(IEditorService);
    this.bridge.visible$.subscribe(({ visible }) => {
      if (visible) this.takeKeyboardBack(FRAMES_OF_EDITOR);
    });
  }

  /** Whoever clicks into the bar types there, although the cell's editor opens as well. */
  private takeKeyboardBack(frames: number): void {
    requestAnimationFrame(() => {
      const editor = this.editors.getFocusEditor();
      if (frames > 0) this.takeKeyboardBack(frames - 1);
      else if (editor?.getEditorId() === DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY) editor.focus();
    });
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
