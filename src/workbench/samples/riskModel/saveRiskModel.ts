import type { Workbook } from "../../../host";
import { saveWorkbook } from "../../../host/xlsx";
import { writeRiskModel } from "./riskModel";

/** When the sample was first made: as long as nothing in it changes, it is the same file. */
const CREATED = new Date("2026-11-23T00:00:00Z");

/** Writes the risk model into an empty workbook, waits for its figures, and gives the file. */
export async function saveRiskModel(
  workbook: Workbook,
  excel: Pick<typeof Excel, "run">
): Promise<Uint8Array> {
  await writeRiskModel(excel);
  await workbook.settled();
  return saveWorkbook(workbook, { title: "Risk model", created: CREATED });
}
