/** What became of a formula: written, or not, because something is in the cell. */
export interface Insertion {
  written: boolean;
  /** `Sheet1!B2` */
  address: string;
}

/**
 * Writes a formula into the selected cell and selects that cell. One that holds a value, a formula or a part
 * of another formula's spilled result is left alone unless `replace` is true.
 */
export async function insertFormula(formula: string, replace: boolean): Promise<Insertion> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load(["address", "formulas", "values"]);
    await context.sync();
    const { address } = cell;
    const isEmpty = cell.formulas[0]?.[0] === "" && cell.values[0]?.[0] === "";
    if (!isEmpty && !replace) return { written: false, address };
    cell.formulas = [[formula]];
    cell.select();
    await context.sync();
    return { written: true, address };
  });
}
