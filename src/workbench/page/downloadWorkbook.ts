import type { Workbook } from "../../host/model";
import { saveWorkbook } from "../../host/xlsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the workbook as an .xlsx file among the browser's downloads. */
export async function downloadWorkbook(workbook: Workbook, fileName: string): Promise<void> {
  await workbook.settled();
  const bytes = await saveWorkbook(workbook);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
