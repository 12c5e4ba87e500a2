import { assumedCapital, type DashboardOptions } from "../scenario";
import { createDashboard, readPositions } from "../sheets";
import type { Progress } from "./job";

/** What a dashboard assumes; each is an editable cell of the sheet, and has a usual value. */
export interface DashboardRequest extends Partial<Omit<DashboardOptions, "capitalAssumed">> {
  /** The Positions table to read; else the one on the sheet in view, else `Positions`. */
  table?: string;
}

/**
 * Adds a Dashboard sheet over the Positions table of the workbook: live formulas that follow the table.
 * @throws SheetsError in words for a person; the workbook is then as it was
 */
export async function createDashboardSheet(
  request: DashboardRequest = {},
  progress?: Progress
): Promise<{ sheetName: string; positions: number }> {
  const { table: wanted, ...options } = request;
  const table = await readPositions(wanted);
  const capital = options.capital ?? assumedCapital(table.rows);
  const capitalAssumed = options.capital === undefined;
  const sheetName = await createDashboard(
    table,
    { ...options, capital, capitalAssumed },
    new Date(),
    progress
  );
  return { sheetName, positions: table.rows.filter(Boolean).length };
}
