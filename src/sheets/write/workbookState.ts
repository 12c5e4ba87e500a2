/** What the workbook holds before a sheet is added: free names are chosen from it, undoing compares with it. */
export interface WorkbookState {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  readonly activeSheetId: string;
  readonly structureProtected: boolean;
}

/** Reads it in one request. */
export async function readWorkbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, tables, names, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  active.load("id");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    activeSheetId: active.id,
    structureProtected: protection.protected,
  };
}
