/** True where the workbook has a table named Positions, whoever made it. */
export async function hasPositionsTable(): Promise<boolean> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Positions");
    table.load("name");
    await context.sync();
    return !table.isNullObject;
  });
}
