import { SheetsError } from "../SheetsError";
import { restoreTable, type TableSnapshot } from "./restoreTable";

/**
 * Puts a table back after a write that failed half way.
 * @throws SheetsError that tells both, where the table could not be put back either
 */
export async function takeBack(snapshot: TableSnapshot, failure: SheetsError): Promise<void> {
  try {
    await Excel.run((context) => restoreTable(context, snapshot));
  } catch (error) {
    throw new SheetsError(
      "failed",
      `${failure.message} Table ${snapshot.state.name} could not be put back: use Undo in Excel, or close without saving.`,
      { cause: error }
    );
  }
}
