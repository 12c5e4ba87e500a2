import { POSITION_COLUMNS } from "../../scenario";
import { explainOfficeError } from "../explainOfficeError";
import { SheetsError } from "../SheetsError";
import { choosePositionsTable, findPositionsTables, type FoundTable } from "./findPositionsTables";
import { cellName, readPositionRow, type PositionRow } from "./positionRow";

/** A Positions table as it stands in the workbook. */
export interface PositionsTable {
  readonly table: string;
  /** One entry a row of the table; a row without a size holds no position. */
  readonly rows: readonly (PositionRow | undefined)[];
}

const MOST_PROBLEMS = 5;

const TASK = "Reading the positions";

function readRows({ sheet, header, body }: FoundTable): (PositionRow | undefined)[] {
  const places = POSITION_COLUMNS.map(({ name }) => header.indexOf(name));
  const problems: string[] = [];
  const rows = body.values.map((line, index) => {
    const values = places.map((place) => line[place]);
    const reading = readPositionRow(values, (name) =>
      cellName(sheet, body.rowIndex + index, body.columnIndex + header.indexOf(name))
    );
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
      const chosen = choosePositionsTable(await findPositionsTables(context), table);
      const rows = readRows(chosen);
      if (!rows.some(Boolean)) {
        throw new SheetsError(
          "badPositions",
          `Table ${chosen.name} holds no position yet: type a Size in a row of it.`
        );
      }
      return { table: chosen.name, rows };
    });
  } catch (error) {
    throw explainOfficeError(error, TASK);
  }
}
