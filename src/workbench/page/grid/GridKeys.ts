import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Sheet } from "../../../host/model";
import { onEarlyKey } from "../earlyKeys";
import type { Injector } from "./createUniver";
import { toPixels } from "./points";
import { refusedInput } from "./refusedInput";
import { selectionAfter, sheetAfter, stampOf } from "./sheetKeys";
import type { SheetViewport } from "./SheetViewport";
import type { WorkbookGrid } from "./WorkbookGrid";

/**
 * Keys of Excel that Univer leaves unused: Home and End, Ctrl+Home and Ctrl+End, pages, whole rows and columns, date and
 * time.
 */
export class GridKeys {
  private readonly bridge: IEditorBridgeService;
  private readonly editors: IEditorService;

  constructor(
    private readonly grid: WorkbookGrid,
    injector: Injector,
    private readonly viewport: SheetViewport,
    private readonly report: (problem: string) => void
  ) {
    this.bridge = injector.get(IEditorBridgeService);
    this.editors = injector.get(IEditorService);
    onEarlyKey((event) => this.pressed(event));
  }

  private pressed(event: KeyboardEvent): boolean {
    if (this.bridge.isVisible().visible) return this.moveCaret(event);
    if (!this.isGridFocused()) return false;
    const { workbook } = this.grid;
    const sheet = sheetAfter(workbook, event);
    if (sheet) {
      workbook.activeSheet = sheet;
      return true;
    }
    const stamp = stampOf(event, new Date());
    if (stamp !== undefined) {
      this.type(stamp);
      return true;
    }
    const selection = selectionAfter(workbook, event, (shown) => this.pageRows(shown));
    if (selection) workbook.selection = selection;
    return selection !== undefined;
  }

  /** Home and End lead to the ends of what is being edited. */
  private moveCaret({ key, ctrlKey, shiftKey, altKey }: KeyboardEvent): boolean {
    if ((key !== "Home" && key !== "End") || ctrlKey || shiftKey || altKey) return false;
    const editor = this.editors.getFocusEditor();
    const text = editor?.getDocumentData().body?.dataStream.replace(/\r\n$/, "");
    if (!editor || text === undefined) return false;
    const offset = key === "Home" ? 0 : text.length;
    editor.setSelectionRanges([{ startOffset: offset, endOffset: offset }]);
    return true;
  }

  /** True where keys go to the cells, and not to the name of a sheet that is being renamed. */
  private isGridFocused(): boolean {
    const focused = document.activeElement;
    return (
      focused instanceof HTMLElement &&
      focused.isContentEditable &&
      focused.closest("#grid") !== null &&
      focused.closest("[role=tab]") === null
    );
  }

  /** Enters a text into the selected cell as if it were typed. */
  private type(text: string): void {
    const { workbook, edits } = this.grid;
    const { sheet, row, column } = workbook.selection;
    const refusal = refusedInput(workbook, { sheet, row, column }, text);
    if (refusal) this.report(refusal.message);
    if (refusal?.stops) return;
    edits.editWorkbook(() => workbook.typeInput(sheet, row, column, text));
  }

  private pageRows(sheet: Sheet): number {
    const state = this.viewport.state();
    const height = this.viewport.canvas()?.getBoundingClientRect().height;
    if (!state || height === undefined) return 1;
    const shown = height - state.headings.height - state.frozen.height;
    return Math.max(1, Math.floor(shown / (toPixels(sheet.standardHeight) * state.zoom)) - 1);
  }
}
