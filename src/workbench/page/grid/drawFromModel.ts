import { InterceptorEffectEnum } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Workbook } from "../../../host/model";
import type { Injector } from "./createUniver";
import { displayedCell } from "./displayedCell";
import { editText } from "./editText";

const BEFORE_OTHERS = 100;

/**
 * Has Univer ask the model how a cell looks when it draws it, and what to edit when a person opens it: only the cells
 * in sight cost anything.
 */
export function drawFromModel(workbook: Workbook, injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: BEFORE_OTHERS,
    // What Univer would add after it (marks on numbers kept as text, themes) is not asked: that parses every text anew.
    handler: (cell, { subUnitId, row, col }) => {
      const sheet = workbook.findSheet(subUnitId);
      const shown = sheet && displayedCell(workbook, sheet, row, col);
      return shown ? { ...cell, ...shown } : cell;
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEFORE_OTHERS,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = workbook.findSheet(subUnitId);
      const held = sheet && workbook.cell(sheet, row, col);
      if (!held) return next(cell);
      const text = editText(workbook, held);
      const isInArrayFormulaRange = held.spilledFrom !== undefined;
      const f = held.formula ?? held.spilledFrom?.formula;
      return next({ ...cell, v: text, f, t: undefined, p: undefined, isInArrayFormulaRange });
    },
  });
}
