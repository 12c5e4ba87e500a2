import { reviewPositions } from "../../../src/scenario";
import type { ReviewServices } from "../../../src/taskpane/review/ReviewServices";
import { BOOK } from "../scenario/services";

/** Services over a book of two positions, reviewed by the real rules; the workbook accepts what it is given. */
export function reviewServices(changed: Partial<ReviewServices> = {}): ReviewServices {
  return {
    readReview: async (request, locale) => ({
      tableName: "Positions",
      positions: BOOK.length,
      items: reviewPositions(BOOK, request, locale),
    }),
    writeProposal: async ({ proposals }) => ({
      tableName: "Positions",
      columns: [...new Set(proposals.map(({ column }) => column))],
      cells: proposals.length,
    }),
    clearProposals: async () => ({ tableName: "Positions", columns: ["Proposed margin"] }),
    createReviewSheet: async () => ({ sheetName: "Review", positions: BOOK.length }),
    ...changed,
  };
}
