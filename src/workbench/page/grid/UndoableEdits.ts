import { CommandType, ICommandService, IUndoRedoService, type IMutationInfo } from "@univerjs/core";
import {
  literalInput,
  type Area,
  type CellFormat,
  type EventName,
  type Input,
  type Workbook,
} from "../../../host/model";
import { restoreSnapshot, takeSnapshot, type WorkbookSnapshot } from "../../../host/snapshot";
import type { Injector } from "./createUniver";

interface SavedCell {
  row: number;
  column: number;
  input: Input;
  format: CellFormat;
}

interface SavedCells {
  sheetId: string;
  cells: SavedCell[];
}

/** The state that the next undo or redo of one edit brings back. */
interface OtherState {
  snapshot: WorkbookSnapshot;
}

const RESTORE_CELLS = "isomargin.mutation.restore-cells";
const RESTORE_WORKBOOK = "isomargin.mutation.restore-workbook";
/** For an edit of more cells than this the whole workbook is remembered: empty cells cost nothing there. */
const MOST_CELL_BY_CELL = 20_000;

const WRITES: EventName[] = ["changed", "structure", "sheets", "tables", "format"];

/**
 * Edits that are made in the model itself, and that Univer's undo and redo take back and make again. What an add-in
 * writes cannot be undone, and ends what could be: a step back over it would take the add-in's work along.
 */
export class UndoableEdits {
  private readonly undo: IUndoRedoService;
  private depth = 0;

  constructor(
    private readonly workbook: Workbook,
    injector: Injector,
    private readonly unitId: string
  ) {
    this.undo = injector.get(IUndoRedoService);
    injector.get(ICommandService).registerCommand({
      id: RESTORE_CELLS,
      type: CommandType.MUTATION,
      handler: (_accessor, params: { saved: SavedCells[] }) => {
        this.during(() => this.restore(params.saved));
        return true;
      },
    });
    injector.get(ICommandService).registerCommand({
      id: RESTORE_WORKBOOK,
      type: CommandType.MUTATION,
      handler: (_accessor, params: { other: OtherState }) => {
        const present = takeSnapshot(this.workbook);
        this.during(() => restoreSnapshot(this.workbook, params.other.snapshot));
        params.other.snapshot = present;
        return true;
      },
    });
    for (const event of WRITES) workbook.on(event, () => this.forgetAll());
  }

  /** Whatever `work` writes counts as a person's. */
  during(work: () => void): void {
    this.depth++;
    try {
      work();
    } finally {
      this.depth--;
    }
  }

  private forgetAll(): void {
    if (this.depth > 0) return;
    if (!this.undo.pitchTopUndoElement() && !this.undo.pitchTopRedoElement()) return;
    this.undo.clearUndoRedo(this.unitId);
  }

  /**
   * Has the undo of Univer's for the edit under way bring back the whole workbook as it is now: what a person types may
   * let a table grow and fill, of which Univer knows nothing.
   */
  rememberAll(): void {
    const before = this.undo.pitchTopUndoElement();
    const mutations = this.restoringWorkbook({ ...takeSnapshot(this.workbook), settings: undefined }); // prettier-ignore
    queueMicrotask(() => {
      const pushed = this.undo.pitchTopUndoElement();
      if (!pushed || pushed === before) return;
      pushed.undoMutations = mutations;
      pushed.redoMutations = mutations;
    });
  }

  /** Runs an edit of any reach: rows, sheets, tables, the whole document. What it throws leaves nothing to undo. */
  editWorkbook(work: () => void, withSettings = false): void {
    const before = takeSnapshot(this.workbook);
    this.during(work);
    const mutations = this.restoringWorkbook(withSettings ? before : { ...before, settings: undefined }); // prettier-ignore
    this.undo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: mutations,
      redoMutations: mutations,
    });
  }

  /** Undo and redo alike swap the workbook with the state that is kept. */
  private restoringWorkbook(snapshot: WorkbookSnapshot): IMutationInfo[] {
    return [{ id: RESTORE_WORKBOOK, params: { other: { snapshot } } }];
  }

  /** Runs an edit that touches nothing but the areas; calculation follows once, at its end. */
  edit(areas: Area[], work: () => void): void {
    const suspended = () => {
      this.workbook.suspendCalculation();
      try {
        work();
      } finally {
        this.workbook.resumeCalculation();
      }
    };
    const size = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (size > MOST_CELL_BY_CELL) return this.editWorkbook(suspended);
    const before = this.save(areas);
    this.during(suspended);
    this.undo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [restoring(before)],
      redoMutations: [restoring(this.save(areas))],
    });
  }

  private save(areas: Area[]): SavedCells[] {
    return areas.map((area) => ({ sheetId: area.sheet.id, cells: [...this.savedCells(area)] }));
  }

  private *savedCells({ sheet, ...area }: Area): Generator<SavedCell> {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const input = literalInput(this.workbook.cell(sheet, row, column));
        yield { row, column, input, format: this.workbook.format(sheet, row, column) };
      }
    }
  }

  private restore(saved: SavedCells[]): void {
    this.workbook.suspendCalculation();
    try {
      for (const { sheetId, cells } of saved) {
        const sheet = this.workbook.findSheet(sheetId);
        if (!sheet) continue;
        for (const { row, column, input, format } of cells) {
          const area = { sheet, row, column, rows: 1, columns: 1 };
          if (this.workbook.format(sheet, row, column) !== format) {
            this.workbook.clearFormats(area);
            this.workbook.setFormat(area, format);
          }
          if (literalInput(this.workbook.cell(sheet, row, column)) !== input) {
            this.workbook.setInput(sheet, row, column, input);
          }
        }
      }
    } finally {
      this.workbook.resumeCalculation();
    }
  }
}

const restoring = (saved: SavedCells[]): IMutationInfo => ({
  id: RESTORE_CELLS,
  params: { saved },
});
