import { reviewPositions, type ReviewItem, type ReviewOptions } from "../scenario";
import {
  clearProposals as clearProposalColumns,
  comparisonOver,
  readPositions,
  writeProposals,
} from "../sheets";

export type { ReviewItem, ReviewKind, ReviewOptions, Proposal } from "../scenario";

/** What a review reads: its thresholds, and the Positions table to read where there are several. */
export interface ReviewRequest extends ReviewOptions {
  /** The Positions table to read; else the one on the sheet in view, else `Positions`. */
  table?: string;
}

/** What to do next, and the table that it is about. */
export interface Review {
  readonly tableName: string;
  readonly positions: number;
  /** Most urgent first; empty where nothing breaks a rule. */
  readonly items: readonly ReviewItem[];
}

/**
 * What to do next with the positions of the workbook, the most urgent first; writes nothing. Its sentences hold
 * figures as `locale` writes them. Assumptions are those of the Scenarios sheet over the table, where there is one.
 * @throws SheetsError where there is no table to read, or a cell of it cannot be used
 */
export async function readReview(request: ReviewRequest = {}, locale?: string): Promise<Review> {
  const { table: wanted, ...options } = request;
  const { table, rows } = await readPositions(wanted);
  const positions = rows.filter(Boolean).length;
  const shared = (await comparisonOver(table))?.holds;
  const items = reviewPositions(rows, { ...shared, ...options }, locale);
  return { tableName: table, positions, items };
}

/**
 * Writes what an item proposes into columns of their own at the end of the Positions table; what the person
 * typed stays. All or nothing.
 * @throws SheetsError in words for a person, such as that the row now holds another position
 */
export function writeProposal(
  item: ReviewItem,
  table?: string
): Promise<{ tableName: string; columns: string[]; cells: number }> {
  return writeProposals(item.proposals, table);
}

/**
 * Removes the proposal columns from the Positions table; returns those that were there. All or nothing.
 * @throws SheetsError in words for a person
 */
export function clearProposals(table?: string): Promise<{ tableName: string; columns: string[] }> {
  return clearProposalColumns(table);
}
