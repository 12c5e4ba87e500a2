import { addressOf, area, type Area, type InsertedRows, type SheetPlan } from "../../scenario";
import { isCalculated } from "../write/writeBlocks";
import { headingRows } from "./findComparison";

/** `12:14`: whole rows. */
function wholeRows(row: number, count: number): string {
  return `${row + 1}:${row + count}`;
}

/** Takes our conditional formats away: those over more rows are written anew. */
export function clearConditions(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area: at } of plan.conditionalFormats) {
    sheet.getRange(addressOf(at)).conditionalFormats.clearAll();
  }
}

/** Inserts whole rows, so that what a person put beside the tables moves along. */
export function insertRows(sheet: Excel.Worksheet, inserted: readonly InsertedRows[]): void {
  for (const { row, count } of [...inserted].reverse()) {
    sheet.getRange(wholeRows(row, count)).insert("Down");
  }
}

/**
 * Removes the rows that an update has inserted so far, which the distance between headings shows; then no cell of
 * a spilled formula stands in the way of the plan that is written next.
 * @param before the plan of the sheet as it was
 */
export async function removeInsertedRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetPlan,
  inserted: readonly InsertedRows[]
): Promise<void> {
  const rows = await headingRows(context, sheet, before.headings);
  if (!rows) throw new Error("the headings of the sheet are gone");
  const END = Number.MAX_SAFE_INTEGER;
  const removed = before.headings.flatMap((heading, index) => {
    const next = before.headings[index + 1]?.row ?? END;
    const own = inserted.find(({ row }) => row > heading.row && row <= next);
    const here = rows[index] ?? 0;
    const grown = (rows[index + 1] ?? 0) - here > next - heading.row;
    return own && grown ? [{ row: here + own.row - heading.row, count: own.count }] : [];
  });
  for (const { row, count } of removed.reverse()) {
    sheet.getRange(wholeRows(row, count)).delete("Up");
  }
  await context.sync();
}

/** Empties what is calculated, so that a formula that spills finds its cells free; headings stay, to be found by. */
export function clearCalculated(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, cells } of plan.blocks.filter(isCalculated)) {
    const width = cells[0]?.length ?? 0;
    sheet.getRange(addressOf(area(row, column, cells.length, width))).clear("Contents");
  }
}

/** Takes back the columns of prices that an update has added to free cells. */
export function clearPrices(sheet: Excel.Worksheet, at: Area): void {
  const range = sheet.getRange(addressOf(at));
  range.clear("All");
  range.dataValidation.clear();
}
