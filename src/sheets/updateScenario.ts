import {
  comparisonLayout,
  insertedRows,
  marketsOf,
  newPriceColumns,
  scenarioSheet,
  type Area,
  type ChosenAssumptions,
  type ComparisonOptions,
  type CoveredPosition,
  type InsertedRows,
  type SheetPlan,
} from "../scenario";
import {
  readAssumptions,
  restoreAssumptions,
  writeAssumptions,
  type AssumptionCells,
} from "./comparison/assumptionCells";
import { comparisonOperations } from "./comparison/comparisonOperations";
import { findComparison, requireInPlace, type FoundComparison } from "./comparison/findComparison";
import {
  clearCalculated,
  clearConditions,
  clearPrices,
  insertRows,
  removeInsertedRows,
} from "./comparison/makeRoom";
import { explainOfficeError } from "./explainOfficeError";
import { updateFollowing } from "./following/updateFollowing";
import { readPositions } from "./read/readPositions";
import { SheetsError } from "./SheetsError";
import { requireGoing, type Stop } from "./write/cancel";
import type { WriteProgress } from "./write/createSheet";
import { intoRequests, type Operation } from "./write/operation";

const TASK = "Updating the scenario comparison";
const BLANK_ROW: CoveredPosition = { contract: "linear" };

/** What an update of a Scenarios sheet did. */
export interface ComparisonUpdate {
  readonly sheet: string;
  readonly positions: number;
  readonly addedRows: number;
  readonly addedMarkets: number;
}

interface Plans {
  readonly found: FoundComparison;
  readonly before: SheetPlan;
  readonly after: SheetPlan;
  readonly inserted: readonly InsertedRows[];
  readonly newPrices?: Area;
  /** In the order of the sheet as it shall be. */
  readonly markets: readonly string[];
  readonly update: ComparisonUpdate;
}

/** The sheet as it was and as it shall be: the same plan over fewer and over more rows. */
function plansOf(
  found: FoundComparison,
  rows: readonly (CoveredPosition | undefined)[],
  builtAt: Date
): Plans {
  const { sheet, prefix, table, capital, hedgeMarket } = found;
  const names = { sheet, prefix, positionsTable: table };
  const options: ComparisonOptions = { capital, hedge: { market: hedgeMarket } };
  const wanted = Math.max(rows.length, found.positions);
  const positions = Array.from({ length: wanted }, (_, index) => rows[index] ?? BLANK_ROW);
  // As it was, it knew no other markets.
  const earlier = positions
    .slice(0, found.positions)
    .map((position) => ({ ...position, market: found.markets[0] }));
  const before = scenarioSheet(earlier, options, names, builtAt, found);
  const after = scenarioSheet(positions, options, names, builtAt, found);
  const marketTexts = marketsOf(positions, hedgeMarket, found.markets);
  const marketCount = marketTexts.length;
  const layout = (count: number, ofMarkets: number) =>
    comparisonLayout(count, found.shockCount, ofMarkets);
  const [standing, wider] = [
    layout(found.positions, found.markets.length),
    layout(wanted, marketCount),
  ];
  return {
    found,
    before,
    after,
    inserted: insertedRows(standing, wider),
    newPrices: newPriceColumns(standing, wider),
    markets: marketTexts,
    update: {
      sheet,
      positions: rows.filter(Boolean).length,
      addedRows: wanted - found.positions,
      addedMarkets: marketCount - found.markets.length,
    },
  };
}

async function write(
  context: Excel.RequestContext,
  plan: SheetPlan,
  charts: readonly string[],
  inputs: readonly Operation[],
  told: (step: string, share: number) => void = () => undefined
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  const requests = intoRequests([...comparisonOperations(context, plan, charts), ...inputs]);
  for (const [index, operations] of requests.entries()) {
    told(operations[0]?.step ?? "Writing", index / requests.length);
    context.application.suspendApiCalculationUntilNextSync();
    for (const operation of operations) operation.queue(sheet);
    // Each request has to stay under the limit of Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

async function makeRoom(context: Excel.RequestContext, plans: Plans): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plans.after.name);
  context.application.suspendApiCalculationUntilNextSync();
  clearConditions(sheet, plans.before);
  if (plans.inserted.length) {
    clearCalculated(sheet, plans.before);
    insertRows(sheet, plans.inserted);
  }
  await context.sync();
}

async function takeBack(plans: Plans, typed: AssumptionCells, failure: SheetsError): Promise<void> {
  const { before, inserted, found, newPrices } = plans;
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(before.name);
      await removeInsertedRows(context, sheet, before, inserted);
      clearConditions(sheet, before);
      clearCalculated(sheet, before);
      if (newPrices) clearPrices(sheet, newPrices);
      await write(context, before, found.charts, restoreAssumptions(before, typed));
    });
  } catch (error) {
    throw new SheetsError(
      "failed",
      `${failure.message} The sheet "${before.name}" could not be put back: use Undo in Excel, or close without saving.`,
      { cause: error }
    );
  }
}

/** The assumptions that a Scenarios sheet holds: the named one, else the one in view, else the newest. */
export async function readScenario(
  wanted: string | undefined
): Promise<{ sheet: string; table: string; chosen: ChosenAssumptions }> {
  try {
    return await Excel.run(async (context) => {
      const found = await findComparison(context, wanted);
      const { chosen } = await readAssumptions(context, found);
      return { sheet: found.sheet, table: found.table, chosen };
    });
  } catch (error) {
    throw explainOfficeError(error, "Reading the scenario comparison");
  }
}

/**
 * Updates a Scenarios sheet to the rows and markets that its Positions table has now, all or nothing. What was typed
 * into assumptions and prices, and what was added beside the tables, stays, except the assumptions that are chosen.
 * @throws SheetsError in words for a person
 */
export async function updateScenario(
  wanted: string | undefined,
  chosen: ChosenAssumptions,
  builtAt: Date,
  progress: WriteProgress = () => undefined,
  stop?: Stop
): Promise<ComparisonUpdate> {
  let plans: Plans | undefined;
  let typed: AssumptionCells | undefined;
  try {
    progress("Looking at the sheet", 0);
    const found = await Excel.run(async (context) => {
      const comparison = await findComparison(context, wanted);
      typed = await readAssumptions(context, comparison);
      return comparison;
    });
    const read = await readPositions(found.table);
    const { rows } = read;
    return await Excel.run(async (context) => {
      const planned = plansOf(found, rows, builtAt);
      await requireInPlace(context, planned.before, planned.newPrices);
      const inputs = writeAssumptions(planned.after, chosen, planned.markets);
      requireGoing(stop);
      plans = planned;
      progress("Making room", 0.1);
      await makeRoom(context, planned);
      await write(context, planned.after, found.charts, inputs, (step, share) => {
        requireGoing(stop);
        progress(step, 0.2 + 0.7 * share);
      });
      if (found.hasFollowers) await updateFollowing(read);
      progress("Done", 1);
      return planned.update;
    });
  } catch (error) {
    const failure = explainOfficeError(error, TASK);
    if (plans && typed) await takeBack(plans, typed, failure);
    throw failure;
  }
}
