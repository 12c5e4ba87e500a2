import { area, POSITION_COLUMNS } from "../../scenario";
import { explainOfficeError } from "../explainOfficeError";
import { SheetsError } from "../SheetsError";
import { cellName, readPositionRow, type PositionRow } from "./positionRow";

/** A Positions table as it stands in the workbook. */
export interface PositionsTable {
  readonly table: string;
  readonly sheet: string;
  /** One entry a row of the table; a row without a size holds no position. */
  readonly rows: readonly (PositionRow | undefined)[];
}

const MOST_PROBLEMS = 5;

const NO_TABLE =
  "There is no Positions table in this workbook. Import positions, or create an empty Positions sheet, first.";

const TASK = "Reading the positions";

function isPositionsHeader(header: readonly unknown[] | undefined): boolean {
  return (
    header?.length === POSITION_COLUMNS.length &&
    POSITION_COLUMNS.every(({ name }, index) => header[index] === name)
  );
}

interface Candidate {
  readonly name: string;
  readonly sheet: string;
  readonly onActiveSheet: boolean;
  readonly body: Excel.Range;
}

/** Tables with exactly our columns, whatever they are called. */
async function findTables(context: Excel.RequestContext): Promise<Candidate[]> {
  const { tables, worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  tables.load("items/name,items/showHeaders,items/worksheet/id,items/worksheet/name");
  await context.sync();
  const withHeaders = tables.items.filter(({ showHeaders }) => showHeaders);
  const parts = withHeaders.map((table) => ({
    table,
    header: table.getHeaderRowRange().load("values"),
    body: table.getDataBodyRange().load("values,rowIndex,columnIndex"),
  }));
  await context.sync();
  return parts
    .filter(({ header }) => isPositionsHeader(header.values[0]))
    .map(({ table, body }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      onActiveSheet: table.worksheet.id === active.id,
      body,
    }));
}

/** The table that a person most likely means: on the sheet in view, else `Positions`, else the newest. */
function choose(candidates: readonly Candidate[], wanted: string | undefined): Candidate {
  const chosen =
    wanted === undefined
      ? (candidates.find(({ onActiveSheet }) => onActiveSheet) ??
        candidates.find(({ name }) => name === "Positions") ??
        candidates[candidates.length - 1])
      : candidates.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (chosen) return chosen;
  throw new SheetsError(
    "noPositionsTable",
    wanted === undefined ? NO_TABLE : `There is no Positions table called "${wanted}".`
  );
}

function readRows({ sheet, body }: Candidate): (PositionRow | undefined)[] {
  const table = area(body.rowIndex - 1, body.columnIndex);
  const problems: string[] = [];
  const rows = body.values.map((values, index) => {
    const reading = readPositionRow(values, (name) => cellName(sheet, table, index, name));
    if (reading.kind === "wrong") problems.push(...reading.problems);
    return reading.kind === "position" ? reading.row : undefined;
  });
  if (problems.length) {
    const rest = problems.length - MOST_PROBLEMS;
    const more = rest > 0 ? ` And ${rest} more.` : "";
    const listed = problems.slice(0, MOST_PROBLEMS).join(" ");
    throw new SheetsError("badPositions", `Some positions cannot be used. ${listed}${more}`);
  }
  return rows;
}

/**
 * Reads the Positions table back: the one on the sheet in view, else the one called `Positions`.
 * @throws SheetsError where there is none, or naming the cells that cannot be used
 */
export async function readPositions(table?: string): Promise<PositionsTable> {
  try {
    return await Excel.run(async (context) => {
      const chosen = choose(await findTables(context), table);
      const rows = readRows(chosen);
      if (!rows.some(Boolean)) {
        throw new SheetsError(
          "badPositions",
          `Table ${chosen.name} holds no position yet: type a Size in a row of it.`
        );
      }
      return { table: chosen.name, sheet: chosen.sheet, rows };
    });
  } catch (error) {
    throw explainOfficeError(error, TASK);
  }
}
