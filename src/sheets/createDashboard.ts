import { dashboardSheet, type DashboardOptions } from "../scenario";
import { comparisonOver } from "./comparison/comparisonOver";
import { freeSheetName, freeTableName } from "./freeNames";
import { readDashboardSources } from "./read/readDashboardSources";
import type { PositionsTable } from "./read/readPositions";
import { createSheet, type WriteProgress } from "./write/createSheet";

/** Adds a Dashboard sheet over a Positions table; returns the name that the sheet got. */
export async function createDashboard(
  { table, rows }: PositionsTable,
  options: DashboardOptions,
  builtAt: Date,
  progress?: WriteProgress
): Promise<string> {
  const markets = [...new Set(rows.flatMap((row) => (row?.market ? [row.market] : [])))];
  const sources = await readDashboardSources(table, markets);
  const follows = (await comparisonOver(table))?.from;
  const plan = await createSheet(
    "Creating the dashboard",
    ({ sheets, tables, names }) =>
      dashboardSheet(
        rows,
        options,
        {
          ...sources,
          follows,
          sheet: freeSheetName(
            "Dashboard",
            sheets.map(({ name }) => name)
          ),
          prefix: freeTableName("Dashboard", [...tables, ...names]),
          positionsTable: table,
        },
        builtAt
      ),
    progress
  );
  return plan.name;
}
