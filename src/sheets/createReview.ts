import { reviewSheet, type ReviewOptions } from "../scenario";
import { comparisonOver } from "./comparison/comparisonOver";
import { freeSheetName, freeTableName } from "./freeNames";
import type { PositionsTable } from "./read/readPositions";
import { createSheet, type WriteProgress } from "./write/createSheet";

/** Adds a Review sheet over a Positions table; returns the name that the sheet got. */
export async function createReview(
  { table, rows }: PositionsTable,
  options: ReviewOptions,
  builtAt: Date,
  progress?: WriteProgress
): Promise<string> {
  const follows = await comparisonOver(table);
  const plan = await createSheet(
    "Creating the review",
    ({ sheets, tables, names }) =>
      reviewSheet(
        rows,
        options,
        {
          sheet: freeSheetName(
            "Review",
            sheets.map(({ name }) => name)
          ),
          prefix: freeTableName("Review", [...tables, ...names]),
          positionsTable: table,
          follows,
        },
        builtAt
      ),
    progress
  );
  return plan.name;
}
