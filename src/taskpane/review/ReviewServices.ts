import type { Progress } from "../../commands/job";
import type { Review, ReviewItem, ReviewRequest } from "../../commands/review";

/** What the Review tab needs from the workbook. */
export interface ReviewServices {
  readReview(request?: ReviewRequest, locale?: string): Promise<Review>;
  writeProposal(
    item: ReviewItem,
    table?: string
  ): Promise<{ tableName: string; columns: string[]; cells: number }>;
  clearProposals(table?: string): Promise<{ tableName: string; columns: string[] }>;
  createReviewSheet(
    request?: ReviewRequest,
    progress?: Progress
  ): Promise<{ sheetName: string; positions: number }>;
}
