import { scenarioSheet, type ComparisonOptions, type CoveredPosition } from "../scenario";
import { haveFollowers } from "./following/findFollowers";
import { updateFollowing } from "./following/updateFollowing";
import { freeSheetName, freeTableName } from "./freeNames";
import type { PositionsTable } from "./read/readPositions";
import type { Stop } from "./write/cancel";
import { createSheet, type WriteProgress } from "./write/createSheet";

const BLANK_ROW: CoveredPosition = { contract: "linear" };

/** Adds a Scenarios sheet over a Positions table; returns the name that the sheet got. */
export async function createScenario(
  positions: PositionsTable,
  options: ComparisonOptions,
  builtAt: Date,
  progress?: WriteProgress,
  stop?: Stop
): Promise<string> {
  const { table, rows } = positions;
  const plan = await createSheet(
    "Creating the scenario comparison",
    ({ sheets, tables, names }) =>
      scenarioSheet(
        rows.map((row) => row ?? BLANK_ROW),
        options,
        {
          sheet: freeSheetName(
            "Scenarios",
            sheets.map(({ name }) => name)
          ),
          prefix: freeTableName("Scenario", [...tables, ...names]),
          positionsTable: table,
        },
        builtAt
      ),
    progress,
    {
      stop,
      finish: async ({ names }) => {
        if (haveFollowers(names)) await updateFollowing(positions);
      },
    }
  );
  return plan.name;
}
