import { CellError, type Value } from "../../model/value";
import type { TypeMembers } from "../../protocol/HostType";
import { cellGrid } from "./cellGrid";
import type { Range } from "./Range";
import { toA1, toR1C1 } from "./relativeFormula";
import { setNumberFormats } from "./setNumberFormats";
import { writeInputs } from "./writeInputs";

/** What stands in the cells of a range. */
export const rangeContent: TypeMembers<Range> = {
  scalars: {
    Values: { get: (range) => cellGrid(range, cellValue), set: writeInputs },
    Formulas: { get: (range) => cellGrid(range, cellFormula), set: writeInputs },
    FormulasLocal: { get: (range) => cellGrid(range, cellFormula), set: writeInputs },
    FormulasR1C1: {
      get: (range) => cellGrid(range, cellFormulaR1C1),
      set: (range, value) => writeInputs(range, value, toA1),
    },
    Text: { get: (range) => cellGrid(range, cellText) },
    NumberFormat: { get: (range) => cellGrid(range, cellNumberFormat), set: setNumberFormats },
    NumberFormatLocal: { get: (range) => cellGrid(range, cellNumberFormat), set: setNumberFormats },
    ValueTypes: { get: (range) => cellGrid(range, cellValueType) },
  },
  methods: {
    // Sent before a large write, which Office.js splits into rows.
    _ValidateArraySize: ({ area }, args) => {
      const fits = args.integer(0) === area.rows && args.integer(1) === area.columns;
      if (!fits) args.refuse(0, `${area.rows} rows and ${area.columns} columns`);
    },
  },
};

function cellValue({ session, sheet }: Range, row: number, column: number): unknown {
  return wireValue(session.workbook.value(sheet, row, column));
}

function cellFormula({ session, sheet }: Range, row: number, column: number): unknown {
  const cell = session.workbook.cell(sheet, row, column);
  return cell?.formula ?? wireValue(cell?.value ?? null);
}

function cellFormulaR1C1(range: Range, row: number, column: number): unknown {
  const formula = cellFormula(range, row, column);
  const isFormula = range.session.workbook.cell(range.sheet, row, column)?.formula !== undefined;
  return isFormula ? toR1C1(String(formula), { row, column }) : formula;
}

function cellText({ session, sheet }: Range, row: number, column: number): string {
  return session.workbook.text(sheet, row, column);
}

function cellNumberFormat({ session, sheet }: Range, row: number, column: number): string {
  return session.workbook.format(sheet, row, column).numberFormat ?? "General";
}

function cellValueType({ session, sheet }: Range, row: number, column: number): string {
  const value = session.workbook.value(sheet, row, column);
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** A value as Office.js shows it: an empty cell as "", an error as its code. */
export function wireValue(value: Value): number | string | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}
