import { CellError, Workbook, type Value } from "../../../src/host/model";
import { FORMULA_CASES } from "../calculation/data/formulaCases";

/** The sheet that the corpus computes on: see formulaCases.ts. */
export const SAMPLE: readonly (readonly string[])[] = [
  ["10", "apple", "TRUE", "'5", "=NA()"],
  ["20", "Banana", "FALSE", "'", ""],
  ["30", "cherry", "", "x*y", ""],
  ["40", "apple", "", "", ""],
  ["50", "date", "", "", ""],
];

const FIRST_ROW = 20;
const COLUMN = 20;
/** LibreOffice would show a date as a date and not as its number. */
const ALL_DIGITS = "0.00000000000000E+00";
/** Rows kept free below a formula, for what it spills. */
const ROOM = 24;

/** A value of a cell as text and numbers: an error is its code. */
export type CellValue = number | string | boolean;

/** A formula on the sheet, and the area that it fills. */
export interface PlacedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Every formula of the cases, once. */
export const CORPUS = [...new Set(Object.values(FORMULA_CASES).flatMap(formulasOf))];

function formulasOf(cases: readonly (readonly [string, unknown])[]): string[] {
  return cases.map(([formula]) => formula);
}

/** The corpus below the sample on one sheet, calculated by the host. */
export function calculatedCorpus(): { workbook: Workbook; placed: PlacedFormula[] } {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  SAMPLE.forEach((line, row) =>
    line.forEach((text, column) => workbook.setInput(sheet, row, column, text))
  );
  workbook.setFormat(
    { sheet, row: FIRST_ROW, column: COLUMN, rows: CORPUS.length * ROOM, columns: ROOM },
    { numberFormat: ALL_DIGITS }
  );
  const rows = CORPUS.map((formula, index) => {
    const row = FIRST_ROW + index * ROOM;
    workbook.setInput(sheet, row, COLUMN, formula);
    return row;
  });
  const placed = CORPUS.map((formula, index): PlacedFormula => {
    const row = rows[index]!;
    const { rows: height, columns: width } = workbook.cell(sheet, row, COLUMN)?.spillArea ?? {
      rows: 1,
      columns: 1,
    };
    const values = Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_unused, across) =>
        plain(workbook.value(sheet, row + down, COLUMN + across))
      )
    );
    return { formula, row, column: COLUMN, values };
  });
  return { workbook, placed };
}

function plain(value: Value): CellValue {
  return value instanceof CellError ? value.code : (value ?? "");
}
