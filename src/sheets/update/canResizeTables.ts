/** `Table.resize` came with ExcelApi 1.13, after what the manifest demands: Excel 2021 may lack it. */
export function canResizeTables(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}
