import { assumedCapital } from "../scenario";
import {
  previewAssumptions,
  type PreviewAssumptions,
} from "../scenario/preview/previewAssumptions";
import { readPositions } from "../sheets";

/** What a comparison assumes where nobody chose anything else, and the table that it reads. */
export interface UsualAssumptions extends PreviewAssumptions {
  readonly tableName: string;
  readonly positions: number;
}

/**
 * The assumptions that a comparison of the workbook's positions begins with: account, markets of the book, hedge.
 * Writes nothing.
 * @param hedgeMarket the market to hedge with; else the one that fits the book
 * @throws SheetsError where there is no table to read, or a cell of it cannot be used
 */
export async function usualAssumptions(
  table?: string,
  hedgeMarket?: string
): Promise<UsualAssumptions> {
  const { table: tableName, rows } = await readPositions(table);
  const positions = rows.filter((row) => row !== undefined);
  const capital = assumedCapital(rows);
  const assumptions = previewAssumptions(positions, { capital, hedge: { market: hedgeMarket } });
  return { ...assumptions, tableName, positions: positions.length };
}
