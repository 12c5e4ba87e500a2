import { CanceledError, ICommandService, type IRange } from "@univerjs/core";
import { MoveRangeCommand } from "@univerjs/sheets";
import {
  IEditorBridgeService,
  ISheetClipboardService,
  SheetPasteCommand,
  SheetPasteFormatCommand,
  SheetPasteShortKeyCommand,
  SheetPasteValueCommand,
} from "@univerjs/sheets-ui";
import type { Area, Workbook } from "../../../host/model";
import { clipboardText } from "./clipboardText";
import type { Injector } from "./createUniver";
import { pasteCells, pasteTarget, type PasteKind } from "./pasteCells";
import { areaOf } from "./ranges";
import { UndoableEdits } from "./UndoableEdits";

interface CopiedCells {
  id: string;
  area: Area;
  cut: boolean;
}

/**
 * Pasting and moving of cells. Univer copies: it draws the moving border and fills the system's clipboard. What is
 * pasted comes from the model where the clipboard still holds those cells, else from the clipboard's text.
 */
export class GridClipboard {
  private readonly service: ISheetClipboardService;

  constructor(
    private readonly workbook: Workbook,
    injector: Injector,
    private readonly edits: UndoableEdits,
    private readonly report: (problem: string) => void
  ) {
    this.service = injector.get(ISheetClipboardService);
    const bridge = injector.get(IEditorBridgeService);
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id === SheetPasteShortKeyCommand.id) {
        const { htmlContent, textContent } = params as Record<string, string | undefined>;
        this.paste("all", htmlContent, textContent);
      } else if (id === SheetPasteValueCommand.id) void this.pasteFromSystem("values");
      else if (id === SheetPasteFormatCommand.id) void this.pasteFromSystem("formats");
      else if (id === SheetPasteCommand.id && !bridge.isVisible().visible) {
        void this.pasteFromSystem("all");
      } else if (id === MoveRangeCommand.id) {
        const { fromRange, toRange } = params as { fromRange: IRange; toRange: IRange };
        const { sheet } = this.workbook.selection;
        const [from, to] = [areaOf(fromRange), areaOf(toRange)].map((area) => ({ sheet, ...area }));
        // When the pointer is let go, Univer selects once more what was dragged.
        if (from && to && this.move(from, to)) setTimeout(() => (this.workbook.selection = to));
      } else return;
      throw new CanceledError();
    });
  }

  private async pasteFromSystem(kind: PasteKind): Promise<void> {
    try {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
      this.paste(kind, await read("text/html"), await read("text/plain"));
    } catch {
      this.report("The browser does not let this page read the clipboard. Press Ctrl+V instead.");
    }
  }

  private paste(kind: PasteKind, html: string | undefined, text: string | undefined): void {
    const copied = this.copiedCells(html);
    if (copied) this.pasteCopied(copied, kind);
    else if (text) this.pasteText(text);
  }

  private pasteCopied({ id, area, cut }: CopiedCells, kind: PasteKind): void {
    const { selection } = this.workbook;
    if (!cut) {
      const target = pasteTarget(area, selection);
      this.edits.edit([target], () => pasteCells(this.workbook, area, target, kind));
      this.workbook.selection = target;
    } else if (kind !== "all") {
      this.report("Cut cells are pasted whole. To paste their values or formats only, copy them.");
    } else if (this.move(area, selection)) {
      this.service.copyContentCache().del(id);
      this.service.removeMarkSelection();
    }
  }

  private pasteText(text: string): void {
    const lines = clipboardText(text);
    const { sheet, row, column } = this.workbook.selection;
    const columns = Math.max(...lines.map((line) => line.length));
    const target = { sheet, row, column, rows: lines.length, columns };
    this.edits.edit([target], () => {
      for (const [down, line] of lines.entries()) {
        for (const [across, typed] of line.entries()) {
          this.workbook.typeInput(sheet, row + down, column + across, typed);
        }
      }
    });
    this.workbook.selection = target;
  }

  /** Moves cells, and says why where they cannot be. */
  private move(from: Area, { sheet, row, column }: Area): boolean {
    try {
      this.edits.editWorkbook(() => this.workbook.moveCells(from, { sheet, row, column }));
    } catch (error) {
      this.report((error as Error).message);
      return false;
    }
    this.workbook.selection = { ...from, sheet, row, column };
    return true;
  }

  /** The cells that Univer put on the clipboard whose content this HTML is. */
  private copiedCells(html: string | undefined): CopiedCells | undefined {
    const id = /data-copy-id="([^"]+)"/.exec(html ?? "")?.[1];
    const cached = id === undefined ? undefined : this.service.copyContentCache().get(id);
    const sheet = cached && this.workbook.findSheet(cached.subUnitId);
    if (!id || !cached || !sheet) return undefined;
    const { rows, cols } = cached.range;
    const [row, column] = [rows[0] ?? 0, cols[0] ?? 0];
    const area = {
      sheet,
      row,
      column,
      rows: (rows.at(-1) ?? row) - row + 1,
      columns: (cols.at(-1) ?? column) - column + 1,
    };
    return { id, area, cut: cached.copyType === "CUT" };
  }
}
