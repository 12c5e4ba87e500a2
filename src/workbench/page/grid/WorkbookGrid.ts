import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ILayoutService } from "@univerjs/ui";
import type { FWorkbook } from "@univerjs/sheets/facade";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Rectangle,
  type Sheet,
  type Workbook,
} from "../../../host/model";
import { drawFromModel } from "./drawFromModel";
import { FormulaBar } from "./FormulaBar";
import { GridClipboard } from "./GridClipboard";
import { GridCells } from "./GridCells";
import { GridFill } from "./GridFill";
import { GridSelection } from "./GridSelection";
import { GridSheets } from "./GridSheets";
import { OwnCommands } from "./OwnCommands";
import { ReplacedCommands } from "./ReplacedCommands";
import { sheetSnapshot } from "./sheetSnapshot";
import type { UniverGrid } from "./createUniver";
import { DEFAULT_FONT, drawnFontSize } from "./standInFont";
import { UndoableEdits } from "./UndoableEdits";
import { UserEdits } from "./UserEdits";

/** Univer's id of the one workbook that it shows. */
export const UNIT_ID = "workbook";
const WHOLE: Rectangle = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/**
 * The grid as a view of a workbook. The model holds the truth: edits in the grid go to it, and what changes in it is
 * gathered and drawn once a frame.
 */
export class WorkbookGrid {
  readonly book: FWorkbook;
  readonly api: FUniver;
  readonly edits: UndoableEdits;
  private readonly sheets: GridSheets;
  private readonly cells: GridCells;
  private readonly own: OwnCommands;
  private readonly drawn = new Set<() => void>();
  private readonly stale = { sheets: true, layout: new Set<Sheet>(), selection: false };
  private frame = 0;

  constructor(
    readonly workbook: Workbook,
    { api, injector }: UniverGrid,
    report: (problem: string) => void
  ) {
    this.api = api;
    const snapshots = workbook.sheets.map(sheetSnapshot);
    this.book = api.createWorkbook({
      id: UNIT_ID,
      name: "",
      sheetOrder: snapshots.map(({ id }) => id),
      sheets: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot])),
      defaultStyle: { ff: DEFAULT_FONT, fs: drawnFontSize(), vt: 3 },
    });
    // Univer's services for sheets exist only once there is a workbook.
    drawFromModel(workbook, injector);
    const unit = this.book.getWorkbook();
    this.own = new OwnCommands(injector);
    this.sheets = new GridSheets(workbook, unit, this.own);
    this.cells = new GridCells((sheet) => this.sheets.worksheet(sheet));
    for (const sheet of workbook.sheets) this.cells.writeArea(sheet, WHOLE);
    this.edits = new UndoableEdits(workbook, injector, UNIT_ID);
    new UserEdits(workbook, injector, this.own, this.edits, report, (sheet, range) =>
      this.restore(sheet, range)
    );
    new ReplacedCommands(workbook, injector, this.edits, report);
    new GridFill(workbook, injector, this.edits);
    new GridClipboard(workbook, injector, this.edits, report);
    const selection = new GridSelection(workbook, unit, this.book, this.own, injector);
    this.listen(selection);
    const formulaBar = new FormulaBar(workbook, injector);
    this.onDrawn(() => formulaBar.update());
    this.undo = () => void api.undo();
    this.redo = () => void api.redo();
    this.focus = () => injector.get(ILayoutService).focus();
  }

  readonly undo: () => void;
  readonly redo: () => void;
  /** Gives the keyboard back to the grid. */
  readonly focus: () => void;

  /** Calls back after each drawing of changes of the model. */
  onDrawn(listener: () => void): void {
    this.drawn.add(listener);
  }

  /** Draws on the next frame whatever changed until then. */
  redraw(): void {
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  private listen(selection: GridSelection): void {
    const { workbook } = this;
    workbook.on("changed", ({ area }) => this.write(area.sheet, area));
    workbook.on("calculated", ({ cells }) => {
      for (const cell of cells) this.cells.writeCell(cell);
      this.redraw();
    });
    workbook.on("structure", ({ area }) => {
      this.stale.layout.add(area.sheet);
      this.write(area.sheet, WHOLE);
    });
    workbook.on("sheets", ({ sheet }) => {
      this.stale.sheets = true;
      this.stale.layout.add(sheet);
      this.redraw();
    });
    workbook.on("activated", () => {
      this.stale.sheets = true;
      this.redraw();
    });
    workbook.on("selection", ({ area }) => {
      this.stale.selection = true;
      if (!this.sheets.reaches(area)) this.stale.layout.add(area.sheet);
      this.redraw();
    });
    workbook.on("format", ({ area }) => this.write(area.sheet, area));
    workbook.on("tables", () => this.redraw());
    this.onDrawn(() => {
      if (!this.stale.selection) return;
      this.stale.selection = false;
      selection.show(workbook.selection);
    });
  }

  private write(sheet: Sheet, area: Rectangle): void {
    this.cells.writeArea(sheet, area);
    this.stale.layout.add(sheet);
    this.redraw();
  }

  /** After an edit Univer's store holds what was typed; the model knows what became of it. */
  private restore(sheet: Sheet, range: IRange): void {
    this.write(sheet, {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    });
  }

  private draw(): void {
    this.frame = 0;
    this.own.during(() => {
      if (this.stale.sheets) {
        this.stale.sheets = false;
        for (const sheet of this.sheets.update()) this.cells.writeArea(sheet, WHOLE);
      }
      for (const sheet of this.stale.layout) {
        if (this.workbook.sheets.includes(sheet)) this.sheets.updateLayout(sheet);
      }
      this.stale.layout.clear();
      this.book.getActiveSheet().refreshCanvas();
    });
    for (const listener of this.drawn) listener();
  }
}
