import { createReview, readPositions } from "../sheets";
import type { Progress } from "./job";
import type { ReviewRequest } from "./review";

/**
 * Adds a Review sheet: the same rules as live formulas over the Positions table.
 * @throws SheetsError in words for a person; the workbook is then as it was
 */
export async function createReviewSheet(
  request: ReviewRequest = {},
  progress?: Progress
): Promise<{ sheetName: string; positions: number }> {
  const { table: wanted, ...options } = request;
  const table = await readPositions(wanted);
  const sheetName = await createReview(table, options, new Date(), progress);
  return { sheetName, positions: table.rows.filter(Boolean).length };
}
