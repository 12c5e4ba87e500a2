import type { SheetPlan } from "../../scenario";
import type { WorkbookState } from "./workbookState";

/**
 * Takes back what a failed write left: the sheet with all that stands on it, and its names. Only what was
 * not there before is touched.
 */
export async function removeWhatWasAdded(
  before: WorkbookState,
  plan: Pick<SheetPlan, "name" | "names">
): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name");
    await context.sync();
    const added = new Set(plan.names.map(({ name }) => name.toLowerCase()));
    const earlier = new Set(before.names.map((name) => name.toLowerCase()));
    for (const item of names.items) {
      const name = item.name.toLowerCase();
      if (added.has(name) && !earlier.has(name)) item.delete();
    }
    const ids = new Set(before.sheets.map(({ id }) => id));
    const ours = worksheets.items.find(({ id, name }) => !ids.has(id) && name === plan.name);
    if (ours) {
      worksheets.getItem(before.activeSheetId).activate();
      ours.delete();
    }
    await context.sync();
  });
}
