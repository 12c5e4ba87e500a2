import { PROPOSAL_COLUMNS, type Cell, type Proposal } from "../../scenario";
import { explainOfficeError } from "../explainOfficeError";
import { choosePositionsTable, findPositionsTables } from "../read/findPositionsTables";
import { SheetsError } from "../SheetsError";
import { growTable } from "../update/growTable";
import { requireWritable } from "../update/requireWritable";
import type { TableSnapshot } from "../update/restoreTable";
import { readTableState, type TableState } from "../update/tableState";
import { takeBack } from "../update/takeBack";
import { writeColumnCells } from "../update/writeColumnCells";
import { dressColumns } from "./proposalColumns";
import { requireSamePositions } from "./requireSamePositions";

const TASK = "Writing the proposal";

function cellsByColumn(
  proposals: readonly Proposal[],
  { place }: TableState
): Map<string, Map<number, Cell>> {
  const columns = new Map<string, Map<number, Cell>>();
  for (const { at, column, value } of proposals) {
    const cells = columns.get(column) ?? new Map<number, Cell>();
    columns.set(column, cells.set(place.row + 1 + at.row, value));
  }
  return columns;
}

/**
 * Writes proposed values into columns of their own at the end of a Positions table, all or nothing; earlier
 * proposals for other rows stay, and so does all that is typed.
 * @throws SheetsError in words for a person
 */
export async function writeProposals(
  proposals: readonly Proposal[],
  wanted?: string
): Promise<{ tableName: string; columns: string[]; cells: number }> {
  if (!proposals.length) {
    throw new SheetsError("failed", "There is no figure to write: this item asks for a decision.");
  }
  let snapshot: TableSnapshot | undefined;
  try {
    return await Excel.run(async (context) => {
      const found = choosePositionsTable(await findPositionsTables(context), wanted);
      const state = await readTableState(context, found.name);
      requireWritable(state);
      requireSamePositions(state, proposals);
      const columns = PROPOSAL_COLUMNS.filter((name) =>
        proposals.some(({ column }) => column === name)
      );
      const added = columns.filter((name) => !state.header.includes(name));
      snapshot = { state, addedColumns: added };
      const grown = await growTable(context, state, {
        columns: added.map((name) => ({ name })),
        added: [],
      });
      await dressColumns(context, grown, added);
      const sheet = context.workbook.tables.getItem(state.id).worksheet;
      for (const [name, cells] of cellsByColumn(proposals, grown)) {
        const column = grown.place.column + grown.header.indexOf(name);
        for (const operation of writeColumnCells(column, cells, "formulas")) operation.queue(sheet);
      }
      await context.sync();
      return { tableName: state.name, columns: [...columns], cells: proposals.length };
    });
  } catch (error) {
    const failure = explainOfficeError(error, TASK);
    if (snapshot) await takeBack(snapshot, failure);
    throw failure;
  }
}
