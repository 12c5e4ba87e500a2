import { CommandType, ICommandService, IUndoRedoService, type IMutationInfo } from "@univerjs/core";
import {
  CellError,
  type Area,
  type CellFormat,
  type Input,
  type Workbook,
} from "../../../host/model";
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

const RESTORE_CELLS = "isomargin.mutation.restore-cells";
/** An edit of more cells than this cannot be undone: Excel asks first, here it is simply not remembered. */
const MOST_REMEMBERED = 200_000;

/** Edits that are made in the model itself, and that Univer's undo and redo take back and make again. */
export class UndoableEdits {
  private readonly undo: IUndoRedoService;

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
        this.restore(params.saved);
        return true;
      },
    });
  }

  /** Runs an edit that touches nothing but the areas; calculation follows once, at its end. */
  edit(areas: Area[], work: () => void): void {
    const before = this.save(areas);
    this.workbook.suspendCalculation();
    try {
      work();
    } finally {
      this.workbook.resumeCalculation();
    }
    const after = before && this.save(areas);
    if (!before || !after) this.undo.clearUndoRedo(this.unitId);
    else {
      this.undo.pushUndoRedo({
        unitID: this.unitId,
        undoMutations: [restoring(before)],
        redoMutations: [restoring(after)],
      });
    }
  }

  private save(areas: Area[]): SavedCells[] | undefined {
    const size = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (size > MOST_REMEMBERED) return undefined;
    return areas.map((area) => ({ sheetId: area.sheet.id, cells: [...this.savedCells(area)] }));
  }

  private *savedCells({ sheet, ...area }: Area): Generator<SavedCell> {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const input = literalInput(this.workbook, { sheet, row, column, rows: 1, columns: 1 });
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
          if (literalInput(this.workbook, area) !== input) {
            this.workbook.setInput(sheet, row, column, input);
          }
        }
      }
    } finally {
      this.workbook.resumeCalculation();
    }
  }
}

/** What must be written to a cell to have it as it is: text stays text, spilled values are not content. */
export function literalInput(workbook: Workbook, { sheet, row, column }: Area): Input {
  const cell = workbook.cell(sheet, row, column);
  if (!cell || cell.spilledFrom) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return cell.value === "" ? "" : `'${cell.value}`;
  if (cell.value instanceof CellError) return cell.value.code;
  return cell.value ?? "";
}

const restoring = (saved: SavedCells[]): IMutationInfo => ({
  id: RESTORE_CELLS,
  params: { saved },
});
