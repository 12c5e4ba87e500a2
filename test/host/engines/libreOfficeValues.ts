import type { Workbook } from "../../../src/host/model";
import { saveWorkbook } from "../../../src/host/xlsx/saveWorkbook";
import { openInLibreOffice } from "../xlsx/libreOffice";
import { withoutCachedValues } from "../xlsx/withoutCachedValues";
import type { CellValue, PlacedFormula } from "./corpus";

const ERROR = /^(#.*[!?A]|Err:\d+)$/;

/** What LibreOffice calculates where the host has put its formulas, as values of the host's types. */
export async function libreOfficeValues(
  workbook: Workbook,
  placed: readonly PlacedFormula[]
): Promise<CellValue[][][]> {
  const file = await withoutCachedValues(await saveWorkbook(workbook));
  const [texts = []] = openInLibreOffice(file).values();
  return placed.map(({ row, column, values }) =>
    values.map((line, down) =>
      line.map((ours, across) => readAs(ours, texts[row + down]?.[column + across] ?? ""))
    )
  );
}

/** A text of LibreOffice's export. It names errors otherwise than Excel: one error stands for another. */
function readAs(ours: CellValue, text: string): CellValue {
  if (typeof ours === "number" && text !== "" && !Number.isNaN(Number(text))) return Number(text);
  if (typeof ours === "boolean" && /^[01]$/.test(text)) return text === "1";
  if (typeof ours === "string" && ERROR.test(ours) && ERROR.test(text)) return ours;
  return text;
}
