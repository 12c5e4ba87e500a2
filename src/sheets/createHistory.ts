import { historySheet, type HistoryNames, type HistorySource } from "../scenario";
import { freeSheetName, freeTableName } from "./freeNames";
import { createSheet, type WriteProgress } from "./write/createSheet";

/** Excel keeps the name History for itself. */
const SHEET_NAME = "Trade history";

/** Adds a History sheet; both its name and the name of its table are free ones. */
export async function createHistory(
  source: HistorySource,
  progress?: WriteProgress
): Promise<HistoryNames & { rows: number }> {
  const plan = await createSheet(
    "Creating the history sheet",
    ({ sheets, tables, names }) =>
      historySheet(source, {
        sheet: freeSheetName(
          SHEET_NAME,
          sheets.map(({ name }) => name)
        ),
        table: freeTableName("History", [...tables, ...names]),
      }),
    progress
  );
  const [table] = plan.tables;
  return { sheet: plan.name, table: table?.name ?? "", rows: (table?.area.rows ?? 1) - 1 };
}
