import { POSITION_COLUMNS } from "../../scenario";
import { SheetsError } from "../SheetsError";

const NO_TABLE =
  "There is no Positions table in this workbook. Import positions, or create an empty Positions sheet, first.";

/** A table with our columns; a person may have moved them, and added others. */
function isPositionsHeader(header: readonly unknown[]): boolean {
  return POSITION_COLUMNS.every(({ name }) => header.includes(name));
}

/** A Positions table with its body's values loaded. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  readonly onActiveSheet: boolean;
  readonly body: Excel.Range;
}

/** Tables whose header can be read. */
async function tablesWithHeaders(context: Excel.RequestContext): Promise<Excel.Table[]> {
  const { tables } = context.workbook;
  tables.load("items/name,items/showHeaders,items/worksheet/id,items/worksheet/name");
  await context.sync();
  return tables.items.filter(({ showHeaders }) => showHeaders);
}

/** Tables with our columns, whatever they are called. */
export async function findPositionsTables(context: Excel.RequestContext): Promise<FoundTable[]> {
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  const parts = (await tablesWithHeaders(context)).map((table) => ({
    table,
    header: table.getHeaderRowRange().load("values"),
    body: table.getDataBodyRange().load("values,rowIndex,columnIndex"),
  }));
  await context.sync();
  return parts
    .filter(({ header }) => isPositionsHeader(header.values[0] ?? []))
    .map(({ table, header, body }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      header: (header.values[0] ?? []).map(String),
      onActiveSheet: table.worksheet.id === active.id,
      body,
    }));
}

/** True where the workbook has a table with our columns, whatever it is called. */
export async function hasPositionsTable(): Promise<boolean> {
  return Excel.run(async (context) => {
    const tables = await tablesWithHeaders(context);
    const headers = tables.map((table) => table.getHeaderRowRange().load("values"));
    await context.sync();
    return headers.some(({ values }) => isPositionsHeader(values[0] ?? []));
  });
}

/** The table that a person most likely means: on the sheet in view, else `Positions`, else the newest. */
export function choosePositionsTable(
  candidates: readonly FoundTable[],
  wanted: string | undefined
): FoundTable {
  const chosen =
    wanted === undefined
      ? (candidates.find(({ onActiveSheet }) => onActiveSheet) ??
        candidates.find(({ name }) => name === "Positions") ??
        candidates[candidates.length - 1])
      : candidates.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (chosen) return chosen;
  throw new SheetsError(
    "noPositionsTable",
    wanted === undefined
      ? NO_TABLE
      : `There is no Positions table called "${wanted}": perhaps it was renamed or deleted. ` +
          "Undo that (Ctrl+Z), or import the positions again."
  );
}
