import type { Position } from "../importing/position";
import { positionsSheet, type PositionsNames, type PositionsSource } from "../scenario";
import { freeSheetName, freeTableName } from "./freeNames";
import { createSheet, type WriteProgress } from "./write/createSheet";

/** Adds a Positions sheet; both its name and the name of its table are free ones. */
export async function createPositions(
  positions: readonly Position[],
  source: PositionsSource,
  progress?: WriteProgress
): Promise<PositionsNames> {
  const plan = await createSheet(
    "Creating the positions sheet",
    ({ sheets, tables, names }) =>
      positionsSheet(positions, source, {
        sheet: freeSheetName(
          "Positions",
          sheets.map(({ name }) => name)
        ),
        table: freeTableName("Positions", [...tables, ...names]),
      }),
    progress
  );
  return { sheet: plan.name, table: plan.tables[0]?.name ?? "" };
}
