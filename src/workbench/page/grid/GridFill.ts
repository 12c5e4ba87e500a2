import { CanceledError, ICommandService, type IRange } from "@univerjs/core";
import { AutoFillCommand } from "@univerjs/sheets";
import type { Rectangle, Workbook } from "../../../host/model";
import type { Injector } from "./createUniver";
import { fillCells } from "./fillCells";
import { areaOf } from "./ranges";
import type { UndoableEdits } from "./UndoableEdits";

interface FillParams {
  sourceRange: IRange;
  /** With the source in it. */
  targetRange: IRange;
  applyType?: string;
}

/** The fill handle, Ctrl+D and Ctrl+R: the model fills, because it knows every formula. */
export class GridFill {
  constructor(
    private readonly workbook: Workbook,
    injector: Injector,
    private readonly edits: UndoableEdits
  ) {
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id !== AutoFillCommand.id) return;
      this.fill(params as FillParams);
      throw new CanceledError();
    });
  }

  private fill({ sourceRange, targetRange, applyType }: FillParams): void {
    const { sheet } = this.workbook.selection;
    const [source, whole] = [areaOf(sourceRange), areaOf(targetRange)];
    const left = cleared(source, whole);
    const part = left ?? filled(source, whole);
    if (!part) return;
    const target = { sheet, ...part };
    this.edits.edit([target], () => {
      if (left) this.workbook.clearContents(target);
      else fillCells(this.workbook, { sheet, ...source }, target, applyType === "COPY");
    });
    this.workbook.selection = { sheet, ...whole };
  }
}

/** Dragged back into the source: what is left out is cleared. */
function cleared(source: Rectangle, whole: Rectangle): Rectangle | undefined {
  if (whole.rows < source.rows) {
    return { ...source, row: source.row + whole.rows, rows: source.rows - whole.rows };
  }
  if (whole.columns < source.columns) {
    const columns = source.columns - whole.columns;
    return { ...source, column: source.column + whole.columns, columns };
  }
  return undefined;
}

/** The part of the whole beside its source. */
function filled(source: Rectangle, whole: Rectangle): Rectangle | undefined {
  const [rows, columns] = [whole.rows - source.rows, whole.columns - source.columns];
  if (rows > 0) {
    return { ...whole, row: whole.row < source.row ? whole.row : source.row + source.rows, rows };
  }
  if (columns > 0) {
    const column = whole.column < source.column ? whole.column : source.column + source.columns;
    return { ...whole, column, columns };
  }
  return undefined;
}
