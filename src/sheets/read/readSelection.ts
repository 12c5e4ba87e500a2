import { explainOfficeError } from "../explainOfficeError";
import { SheetsError } from "../SheetsError";
import { cellText } from "./cellText";

/** Cells of the workbook as texts, as a CSV would hold them. */
export interface Selection {
  /** For a person: `Sheet1!A1:F20`. */
  readonly address: string;
  /** Filled rows with their number in the sheet. */
  readonly rows: { line: number; cells: string[] }[];
}

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 64;
/** Cells that one answer of Excel holds: on the web it may not exceed 5 MB. */
const CELLS_A_REQUEST = 20_000;

const TASK = "Reading the selection";

const INVALID_SELECTION = ["InvalidSelection", "InvalidArgument", "UnsupportedOperation"];

function several(error: unknown): boolean {
  return INVALID_SELECTION.includes(String((error as { code?: unknown } | null)?.code));
}

/** The selected cells, the table under them, or, of a single cell, what stands around it. */
async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const selected = context.workbook.getSelectedRange();
  selected.load("cellCount");
  const tables = selected.getTables(false);
  const count = tables.getCount();
  try {
    await context.sync();
  } catch (error) {
    if (!several(error)) throw error;
    throw new SheetsError(
      "badSelection",
      "Several separate areas, or a chart or picture, are selected. Select one block of cells, its headings included.",
      { cause: error }
    );
  }
  const { value: found } = count;
  if (found > 0) return tables.getFirst().getRange();
  return selected.cellCount === 1 ? selected.getSurroundingRegion() : selected;
}

/**
 * The selected range, or the table under it, as text cells: numbers with a decimal point and as many digits as
 * Excel keeps, dates as `2026-11-23 09:10:00`.
 * @throws SheetsError where nothing is selected that can be a table, or too much
 */
export async function readSelection(): Promise<Selection> {
  try {
    return await Excel.run(async (context) => {
      const whole = await selectedRange(context);
      const range = whole.getUsedRangeOrNullObject(true);
      range.load("address,rowIndex,rowCount,columnCount");
      await context.sync();
      if (range.isNullObject) {
        throw new SheetsError(
          "badSelection",
          "The selected cells are empty. Select a table with its headings."
        );
      }
      const { address, rowIndex, rowCount, columnCount } = range;
      if (rowCount > MOST_ROWS + 1 || columnCount > MOST_COLUMNS) {
        throw new SheetsError(
          "tooLarge",
          `The selection ${address} has ${rowCount} rows and ${columnCount} columns; ` +
            `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns are read. Select a part of it.`
        );
      }
      const rows: Selection["rows"] = [];
      const step = Math.max(1, Math.floor(CELLS_A_REQUEST / columnCount));
      for (let start = 0; start < rowCount; start += step) {
        const last = Math.min(start + step, rowCount) - 1;
        const part = range.getRow(start).getBoundingRect(range.getRow(last));
        part.load("values,numberFormat");
        // A large selection does not fit into one answer.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        const formats: string[][] = part.numberFormat;
        part.values.forEach((line: unknown[], row) => {
          const cells = line.map((value, column) => cellText(value, formats[row]?.[column] ?? ""));
          if (cells.some(Boolean)) rows.push({ line: rowIndex + start + row + 1, cells });
        });
      }
      return { address, rows };
    });
  } catch (error) {
    throw explainOfficeError(error, TASK);
  }
}
