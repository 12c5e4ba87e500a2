import type { HistoryResult, ImportResult, Position } from "../importing";
import { assumedCapital, type PositionsSource, type UpdateSummary } from "../scenario";
import {
  createHistory,
  createPositions,
  createScenario,
  previewPositionsUpdate,
  readPositions,
  readScenario,
  undoLastUpdate,
  updatePositions,
  updateScenario,
} from "../sheets";
import { checkScenarioOptions } from "./checkScenarioOptions";
import type { ScenarioOptions } from "./scenarioOptions";

export type { UpdateSummary } from "../scenario";
export { readSelection, type Selection } from "../sheets";
export type { HedgeAssumption, MarketAssumption, ScenarioOptions } from "./scenarioOptions";

/** Told while a sheet is made: what is done now, and which part of the whole is behind (0 to 1). */
export interface Progress {
  (step: string, fraction: number): void;
}

/** Where positions come from, beyond what the import says. */
export interface ImportSource {
  fileName?: string;
  /** Default: now. */
  importedAt?: Date;
}

function sourceOf(result: ImportResult | Position[], source: ImportSource): PositionsSource {
  const importedAt = source.importedAt ?? new Date();
  const { fileName } = source;
  if (!Array.isArray(result)) return { result, fileName, importedAt };
  const typedByHand = { format: "", venue: "", findings: [], rowsRead: 0, flatRowsDropped: 0 };
  return { result: typedByHand, fileName, importedAt };
}

/**
 * Adds a sheet with a live Positions table to the workbook.
 * @throws SheetsError in words for a person; the workbook is then as it was
 */
export async function createPositionsSheet(
  result: ImportResult | Position[],
  progress?: Progress,
  source: ImportSource = {}
): Promise<{ sheetName: string; tableName: string; rows: number }> {
  const positions = Array.isArray(result) ? result : result.positions;
  if (!positions.length) throw new Error("There is no open position to write.");
  const { sheet, table } = await createPositions(positions, sourceOf(result, source), progress);
  return { sheetName: sheet, tableName: table, rows: positions.length };
}

/** Long work that a person may cancel: between two requests it stops, and takes back what it wrote. */
export interface Cancellable {
  /** An AbortSignal. */
  signal?: { readonly aborted: boolean };
}

/**
 * Adds a scenario comparison over the Positions table of the workbook.
 * @throws SheetsError in words for a person; the workbook is then as it was
 */
export async function createScenarioSheet(
  options: ScenarioOptions,
  progress?: Progress,
  { signal }: Cancellable = {}
): Promise<{ sheetName: string; positions: number }> {
  const { table: wanted, ...assumptions } = checkScenarioOptions(options);
  const table = await readPositions(wanted);
  const capital = assumptions.capital ?? assumedCapital(table.rows);
  const capitalAssumed = assumptions.capital === undefined;
  const comparison = { ...assumptions, capital, capitalAssumed };
  const sheetName = await createScenario(table, comparison, new Date(), progress, signal);
  return { sheetName, positions: table.rows.filter(Boolean).length };
}

/**
 * Updates a Scenarios sheet to the rows and markets that its Positions table has now: the named sheet, else the one in
 * view, else the newest. What was typed into assumptions and prices, and what was added beside the tables, stays;
 * `assumptions` puts others in their place.
 * @throws SheetsError in words for a person; the workbook is then as it was
 */
export async function updateScenarioSheet(
  sheet?: string,
  progress?: Progress,
  { signal, assumptions = {} }: Cancellable & { assumptions?: ScenarioOptions } = {}
): Promise<{ sheetName: string; positions: number; addedRows: number; addedMarkets: number }> {
  const chosen = checkScenarioOptions(assumptions);
  const update = await updateScenario(sheet, chosen, new Date(), progress, signal);
  const { sheet: sheetName, positions, addedRows, addedMarkets } = update;
  return { sheetName, positions, addedRows, addedMarkets };
}

/**
 * The assumptions that a Scenarios sheet holds now, such as to keep them under a name: the named sheet, else the one in
 * view, else the newest.
 * @throws SheetsError in words for a person, where there is no such sheet, say
 */
export async function readScenarioSheet(
  sheet?: string
): Promise<{ sheetName: string; options: ScenarioOptions }> {
  const { sheet: sheetName, table, chosen } = await readScenario(sheet);
  const shocks = chosen.shocks && [...chosen.shocks];
  const markets = chosen.markets && [...chosen.markets];
  return { sheetName, options: { ...chosen, shocks, markets, table } };
}

/**
 * An import against the Positions table of the workbook; nothing is written.
 * @throws SheetsError in words for a person, where there is no such table, say
 */
export function previewUpdate(result: ImportResult, table?: string): Promise<UpdateSummary> {
  return previewPositionsUpdate(result, new Date(), table);
}

/**
 * Updates the rows of the Positions table by venue, account, market and side: imported figures replace
 * figures; stops, notes, a user's formulas and columns stay; new positions are appended, vanished ones marked.
 * @throws SheetsError in words for a person; the workbook is then as it was
 */
export function updatePositionsSheet(
  result: ImportResult,
  progress?: Progress,
  source: ImportSource & { table?: string } = {}
): Promise<UpdateSummary> {
  return updatePositions(result, sourceOf(result, source), source.table, progress);
}

/** Restores the table as it was before the last update of this session; undefined where there was none. */
export function undoUpdate(): Promise<{ tableName: string } | undefined> {
  return undoLastUpdate();
}

/**
 * Adds a sheet with what an export of closed trades or funding tells by market: such files hold no open positions.
 * @throws SheetsError in words for a person; the workbook is then as it was
 */
export async function createHistorySheet(
  result: HistoryResult,
  progress?: Progress,
  { fileName, importedAt = new Date() }: ImportSource = {}
): Promise<{ sheetName: string; tableName: string; rows: number }> {
  if (!result.markets.length) {
    throw new Error(
      "There is no closed trade or funding payment of a perpetual in this export: nothing to write."
    );
  }
  const made = await createHistory({ result, fileName, importedAt }, progress);
  return { sheetName: made.sheet, tableName: made.table, rows: made.rows };
}
