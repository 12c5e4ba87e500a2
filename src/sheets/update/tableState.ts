import { addressOf, area, type Area, type StandingTable } from "../../scenario";

/** A cell as it can be written back. */
export interface CellState {
  readonly value: string | number | boolean;
  /** In A1 notation; undefined where the cell holds no formula. */
  readonly formula?: string;
  readonly formulaR1C1?: string;
  readonly numberFormat: string;
}

/** A table of the workbook as it stands: enough to plan an update, and to take it back. */
export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  /** From the header to the last row, with the row of totals where there is one. */
  readonly place: Area;
  readonly rows: readonly (readonly CellState[])[];
  /** Cells of the table's first column from row 1 down to the header. */
  readonly above: readonly string[];
  /** The first row below the table that holds anything in the table's columns. */
  readonly firstBelow?: number;
  readonly isRightFree: boolean;
  /** The cell right of the last heading. */
  readonly rightHeader: string;
  /** Points of the columns right of the table that an update may take. */
  readonly widthsRight: readonly number[];
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
}

/** Columns that an update appends at most. */
const MOST_ADDED_COLUMNS = 4;

function isFormula(formula: unknown, value: unknown): formula is string {
  // A text that begins with = reads the same as formula and as value.
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function cellsOf(body: Excel.Range): CellState[][] {
  return body.values.map((line: CellState["value"][], row) =>
    line.map((value, column) => {
      const formula: unknown = body.formulas[row]?.[column];
      const numberFormat = String(body.numberFormat[row]?.[column]);
      if (!isFormula(formula, value)) return { value, numberFormat };
      return {
        value,
        numberFormat,
        formula,
        formulaR1C1: String(body.formulasR1C1[row]?.[column]),
      };
    })
  );
}

const isFilled = (line: readonly unknown[]) => line.some((value) => value !== "");

/** Reads a table and what stands around it. */
export async function readTableState(
  context: Excel.RequestContext,
  key: string
): Promise<TableState> {
  const table = context.workbook.tables.getItem(key);
  table.load("id,name,worksheet/name,worksheet/protection/protected,autoFilter/isDataFiltered");
  const sheet = context.workbook.tables.getItem(key).worksheet;
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values,formulas,formulasR1C1,numberFormat");
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  await context.sync();

  const place = area(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
  const end = place.row + place.rows;
  const rowsBelow = Math.max(1, used.rowIndex + used.rowCount - end);
  const part = (at: Area) => sheet.getRange(addressOf(at)).load("values");
  const below = part(area(end, place.column, rowsBelow, place.columns));
  const right = part(area(place.row, place.column + place.columns, place.rows));
  const widths = Array.from({ length: MOST_ADDED_COLUMNS }, (_, index) =>
    sheet
      .getRange(addressOf(area(place.row, place.column + place.columns + index)))
      .format.load("columnWidth")
  );
  const above = place.row > 0 ? part(area(0, place.column, place.row)) : undefined;
  await context.sync();
  const firstBelow = below.values.findIndex(isFilled);
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    header: (header.values[0] ?? []).map(String),
    place,
    rows: cellsOf(body),
    above: (above?.values ?? []).map(([value]) => String(value)),
    firstBelow: firstBelow < 0 ? undefined : end + firstBelow,
    isRightFree: !right.values.some(isFilled),
    rightHeader: String(right.values[0]?.[0] ?? ""),
    widthsRight: widths.map(({ columnWidth }) => columnWidth),
    isFiltered: table.autoFilter.isDataFiltered,
    isProtected: table.worksheet.protection.protected,
  };
}

/** The table as the planning of an update sees it. */
export function standingTable({ name, header, rows }: TableState): StandingTable {
  const cells = rows.map((line) =>
    line.map(({ value, formulaR1C1 }) => ({ value, formula: formulaR1C1 }))
  );
  return { name, header, rows: cells };
}
