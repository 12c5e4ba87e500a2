import { area, type Cell } from "../../scenario";
import { explainOfficeError } from "../explainOfficeError";
import { choosePositionsTable, findPositionsTables } from "../read/findPositionsTables";
import { SheetsError } from "../SheetsError";
import { growTable } from "../update/growTable";
import { requireWritable } from "../update/requireWritable";
import { restoreTable } from "../update/restoreTable";
import { readTableState, type TableState } from "../update/tableState";
import { writeColumnCells } from "../update/writeColumnCells";
import { dressColumns, proposalsIn } from "./proposalColumns";

const TASK = "Clearing the proposals";

/** The table as it would stand had no proposal been written. */
function withoutProposals(state: TableState): TableState {
  const names: readonly string[] = proposalsIn(state.header);
  const kept = state.header.map((name) => !names.includes(name));
  const { row, column, rows, columns } = state.place;
  return {
    ...state,
    header: state.header.filter((_, index) => kept[index]),
    rows: state.rows.map((line) => line.filter((_, index) => kept[index])),
    place: area(row, column, rows, columns - names.length),
    widthsRight: [],
  };
}

/**
 * Takes the proposal columns out of a Positions table, all or nothing; returns those that were there.
 * @throws SheetsError in words for a person
 */
export async function clearProposals(
  wanted?: string
): Promise<{ tableName: string; columns: string[] }> {
  let before: TableState | undefined;
  try {
    return await Excel.run(async (context) => {
      const found = choosePositionsTable(await findPositionsTables(context), wanted);
      const state = await readTableState(context, found.name);
      const columns = proposalsIn(state.header);
      if (!columns.length) return { tableName: state.name, columns };
      requireWritable(state);
      before = state;
      await restoreTable(context, { state: withoutProposals(state), addedColumns: columns });
      return { tableName: state.name, columns };
    });
  } catch (error) {
    const failure = explainOfficeError(error, TASK);
    if (before) await putBack(before, failure);
    throw failure;
  }
}

/** Appends the columns again that are gone, with what they held. */
async function putBack(before: TableState, failure: SheetsError): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const now = await readTableState(context, before.id);
      const columns = proposalsIn(before.header).filter((name) => !now.header.includes(name));
      const grown = await growTable(context, now, {
        columns: columns.map((name) => ({ name })),
        added: [],
      });
      await dressColumns(context, grown, columns);
      const sheet = context.workbook.tables.getItem(before.id).worksheet;
      for (const name of columns) {
        const cells = new Map<number, Cell>();
        before.rows.forEach((line, row) => {
          const { value = "" } = line[before.header.indexOf(name)] ?? {};
          if (value !== "") cells.set(grown.place.row + 1 + row, value);
        });
        const column = grown.place.column + grown.header.indexOf(name);
        for (const operation of writeColumnCells(column, cells, "formulas")) operation.queue(sheet);
      }
      await context.sync();
    });
  } catch (error) {
    throw new SheetsError(
      "failed",
      `${failure.message} The proposals of table ${before.name} could not be put back: use Undo in Excel, or close without saving.`,
      { cause: error }
    );
  }
}
