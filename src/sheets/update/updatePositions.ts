import { positionsUpdate, type PositionsSource, type UpdateSummary } from "../../scenario";
import type { ImportResult } from "../../importing/position";
import { explainOfficeError } from "../explainOfficeError";
import { haveFollowers } from "../following/findFollowers";
import { updateFollowing } from "../following/updateFollowing";
import { choosePositionsTable, findPositionsTables } from "../read/findPositionsTables";
import { readPositions } from "../read/readPositions";
import { SheetsError } from "../SheetsError";
import type { WriteProgress } from "../write/createSheet";
import { intoRequests } from "../write/operation";
import { presentLooks } from "./fontLooks";
import { growTable } from "./growTable";
import { requireWritable } from "./requireWritable";
import { restoreTable, type TableSnapshot } from "./restoreTable";
import { readTableState, standingTable, type TableState } from "./tableState";
import { takeBack } from "./takeBack";
import { looksOfUpdate, updateOperations } from "./updateOperations";

const TASK = "Updating the positions";

/** The table before the last update of this session. */
let lastUpdate: TableSnapshot | undefined;

async function findTable(
  context: Excel.RequestContext,
  wanted: string | undefined
): Promise<TableState> {
  const found = choosePositionsTable(await findPositionsTables(context), wanted);
  return readTableState(context, found.name);
}

/** Lets other sheets follow the comparison that there is now; positions that cannot be read tell them nothing. */
async function refreshFollowers(table: string): Promise<void> {
  const positions = await readPositions(table).catch((error: unknown) => {
    if (error instanceof SheetsError && error.reason === "badPositions") return undefined;
    throw error;
  });
  if (positions) await updateFollowing(positions);
}

function summaryOf(
  { sheet, name }: TableState,
  summary: Omit<UpdateSummary, "sheetName" | "tableName">
): UpdateSummary {
  return { sheetName: sheet, tableName: name, ...summary };
}

/** What an import would change in the Positions table; writes nothing. */
export async function previewPositionsUpdate(
  result: ImportResult,
  importedAt: Date,
  wanted?: string
): Promise<UpdateSummary> {
  try {
    return await Excel.run(async (context) => {
      const state = await findTable(context, wanted);
      return summaryOf(state, positionsUpdate(result, standingTable(state), importedAt).summary);
    });
  } catch (error) {
    throw explainOfficeError(error, "Comparing with the positions in the workbook");
  }
}

/**
 * Updates the Positions table by an import, all or nothing: where a request fails, the table is as it was.
 * @throws SheetsError in words for a person
 */
export async function updatePositions(
  result: ImportResult,
  source: PositionsSource,
  wanted?: string,
  progress: WriteProgress = () => undefined
): Promise<UpdateSummary> {
  let snapshot: TableSnapshot | undefined;
  let hasFollowers = false;
  try {
    const summary = await Excel.run(async (context) => {
      progress("Looking at the table", 0);
      const names = context.workbook.names.load("items/name");
      const state = await findTable(context, wanted);
      hasFollowers = haveFollowers(names.items.map(({ name }) => name));
      requireWritable(state);
      const update = positionsUpdate(result, standingTable(state), source.importedAt);
      const sheet = context.workbook.tables.getItem(state.id).worksheet;
      const looks = looksOfUpdate(state, update);
      const addedColumns = update.columns.map(({ name }) => name);
      const before = await presentLooks(context, sheet, looks);
      snapshot = { state, addedColumns, looks: before };

      progress("Making room", 0.1);
      const grown = await growTable(context, state, update);
      const requests = intoRequests(updateOperations(grown, update, looks, source));
      for (const [index, operations] of requests.entries()) {
        progress(operations[0]?.step ?? "Writing", 0.2 + (0.7 * index) / requests.length);
        context.application.suspendApiCalculationUntilNextSync();
        for (const operation of operations) operation.queue(sheet);
        // Each request has to stay under the limit of Excel on the web.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
      progress("Done", 1);
      return summaryOf(state, update.summary);
    });
    if (hasFollowers) await refreshFollowers(summary.tableName);
    lastUpdate = snapshot;
    return summary;
  } catch (error) {
    const failure = explainOfficeError(error, TASK);
    if (snapshot) await takeBack(snapshot, failure);
    throw failure;
  }
}

/** Restores the table as it was before the last update of this session; undefined where there was none. */
export async function undoLastUpdate(): Promise<{ tableName: string } | undefined> {
  const snapshot = lastUpdate;
  if (!snapshot) return undefined;
  try {
    await Excel.run((context) => restoreTable(context, snapshot));
  } catch (error) {
    throw explainOfficeError(error, "Restoring the positions");
  }
  lastUpdate = undefined;
  return { tableName: snapshot.state.name };
}
