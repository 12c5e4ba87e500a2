import { CanceledError, ICommandService, type IRange } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import type { Sheet, Workbook } from "../../../host/model";
import type { Injector } from "./createUniver";
import type { UndoableEdits } from "./UndoableEdits";

interface Params {
  subUnitId?: string;
  range?: IRange;
  name?: string;
  order?: number;
}

/**
 * Commands of Univer that the model carries out instead, because references must follow: rows, columns and sheets
 * that come, go, move or are renamed.
 */
export class ReplacedCommands {
  private readonly replacements: Record<string, (sheet: Sheet, params: Params) => void>;

  constructor(
    private readonly workbook: Workbook,
    injector: Injector,
    private readonly edits: UndoableEdits,
    private readonly report: (problem: string) => void
  ) {
    this.replacements = this.define();
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      const replacement = this.replacements[id];
      if (!replacement) return;
      this.carryOut(replacement, (params ?? {}) as Params);
      throw new CanceledError();
    });
  }

  private carryOut(replacement: (sheet: Sheet, params: Params) => void, params: Params): void {
    const sheet = this.workbook.findSheet(params.subUnitId ?? "") ?? this.workbook.activeSheet;
    try {
      this.edits.editWorkbook(() => replacement(sheet, params));
    } catch (error) {
      this.report(error instanceof Error ? error.message : String(error));
    }
  }

  private define(): Record<string, (sheet: Sheet, params: Params) => void> {
    const { workbook } = this;
    return {
      [InsertSheetCommand.id]: () => {
        const next = workbook.sheets.indexOf(workbook.activeSheet) + 1;
        workbook.activeSheet = workbook.addSheet(undefined, next);
      },
      [RemoveSheetCommand.id]: (sheet) => workbook.removeSheet(sheet),
      [SetWorksheetNameCommand.id]: (sheet, { name }) => workbook.renameSheet(sheet, name ?? ""),
      [SetWorksheetOrderCommand.id]: (sheet, { order }) => workbook.moveSheet(sheet, order ?? 0),
      [InsertRowByRangeCommand.id]: (sheet, params) => {
        const { startRow, endRow } = rangeOf(params);
        workbook.insertRows(sheet, startRow, endRow - startRow + 1);
      },
      [RemoveRowByRangeCommand.id]: (sheet, params) => {
        const { startRow, endRow } = rangeOf(params);
        workbook.deleteRows(sheet, startRow, endRow - startRow + 1);
      },
      [InsertColByRangeCommand.id]: (sheet, params) => {
        const { startColumn, endColumn } = rangeOf(params);
        workbook.insertColumns(sheet, startColumn, endColumn - startColumn + 1);
      },
      [RemoveColByRangeCommand.id]: (sheet, params) => {
        const { startColumn, endColumn } = rangeOf(params);
        workbook.deleteColumns(sheet, startColumn, endColumn - startColumn + 1);
      },
      [MoveRowsCommand.id]: () => refuse("Moving rows"),
      [MoveColsCommand.id]: () => refuse("Moving columns"),
    };
  }
}

function rangeOf({ range }: Params): IRange {
  if (!range) throw new Error("The selection has no rows or columns.");
  return range;
}

function refuse(what: string): never {
  throw new Error(`${what} by dragging is not available here: cut and paste their cells instead.`);
}
