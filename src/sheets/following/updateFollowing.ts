import {
  assumedCapital,
  dashboardFollowing,
  followingOfReview,
  type Cell,
  type FollowedComparison,
  type Following,
  type Formula,
} from "../../scenario";
import { followedAssumptions } from "../comparison/comparisonOver";
import { readComparisons } from "../comparison/readComparisons";
import { explainOfficeError } from "../explainOfficeError";
import type { PositionsTable } from "../read/readPositions";
import { cellInput } from "../write/cellInput";
import { findFollowers, type Follower } from "./findFollowers";
import { newInput } from "./newInput";

interface Candidate {
  readonly range: Excel.Range;
  readonly usual: Cell;
  readonly link: (from: FollowedComparison) => Formula;
}

interface Change {
  readonly range: Excel.Range;
  readonly before: unknown;
  readonly after: Cell;
}

/** Cells of a sheet that may follow, with what stands in them asked for. */
function candidatesOf(
  context: Excel.RequestContext,
  { prefix, markets }: Follower,
  { names, columns }: Following
): Candidate[] {
  const load = (range: Excel.Range) => range.load("formulas,values");
  const labels = markets.values.map(([label]) => String(label));
  const named = names.map(({ key, usual, link }) => ({
    range: load(context.workbook.names.getItem(`${prefix}_${key}`).getRange()),
    usual,
    link,
  }));
  const byMarket = columns.flatMap(({ offset, usual, link }) =>
    labels.map((label, row) => {
      // The last row is that of any other market.
      const market = row < labels.length - 1 ? label : "";
      return {
        range: load(markets.getCell(row, 0).getOffsetRange(0, offset)),
        usual: usual(market),
        link: (from: FollowedComparison) => link(from, market),
      };
    })
  );
  return [...named, ...byMarket];
}

function changeOf(
  { range, usual, link }: Candidate,
  comparisons: readonly FollowedComparison[]
): Change | undefined {
  const [formula, value] = [range.formulas[0]?.[0] as unknown, range.values[0]?.[0] as unknown];
  const after = newInput({ formula, value }, usual, comparisons.map(link));
  return after === undefined ? undefined : { range, before: formula, after };
}

function restoring(before: unknown): string | number | boolean {
  if (typeof before === "number" || typeof before === "boolean") return before;
  const text = String(before);
  return text === "" || text.startsWith("=") ? text : `'${text}`;
}

async function write(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const put = (cell: (change: Change) => string | number | boolean) => {
    for (const change of changes) change.range.formulas = [[cell(change)]];
    return context.sync();
  };
  try {
    await put(({ after }) => cellInput(after) ?? "");
  } catch (error) {
    await put(({ before }) => restoring(before)).catch(() => undefined);
    throw error;
  }
}

/**
 * Lets the Dashboards and Reviews over a table follow the Scenarios sheet over it that there is now; where there is
 * none, usual figures stand where a link has broken. What a person typed stays.
 * @throws SheetsError in words for a person; the cells are then as they were
 */
export async function updateFollowing({ table, rows }: PositionsTable): Promise<void> {
  try {
    const standing = (await readComparisons()).filter(
      (one) => one.table?.toLowerCase() === table.toLowerCase()
    );
    const comparisons = standing.map((one) => followedAssumptions(one).from);
    const following = {
      dashboard: dashboardFollowing(assumedCapital(rows)),
      review: followingOfReview(table, rows),
    };
    await Excel.run(async (context) => {
      const followers = await findFollowers(context, table);
      const candidates = followers.flatMap((one) =>
        candidatesOf(context, one, following[one.kind])
      );
      await context.sync();
      const changes = candidates
        .map((one) => changeOf(one, comparisons))
        .filter((change) => change !== undefined);
      if (changes.length) await write(context, changes);
    });
  } catch (error) {
    throw explainOfficeError(error, "Taking over assumptions of the scenario comparison");
  }
}
