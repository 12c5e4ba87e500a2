import { Workbook } from "../../../src/host/model/workbook";
import { saveWorkbook } from "../../../src/host/xlsx/saveWorkbook";
import { readZip } from "../../../src/host/xlsx/zip";

/** Saves a workbook and gives the texts of its parts by path. */
export async function savedParts(workbook: Workbook): Promise<Map<string, string>> {
  const bytes = await saveWorkbook(workbook, { created: new Date("2026-11-23T00:00:00Z") });
  const parts = await readZip(bytes);
  return new Map([...parts].map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

/** The XML of a saved workbook's sheet, counted from 1. */
export async function savedSheet(workbook: Workbook, number = 1): Promise<string> {
  return (await savedParts(workbook)).get(`xl/worksheets/sheet${number}.xml`)!;
}

/** The element of a cell in a sheet's XML. */
export function cellXml(sheetXml: string, address: string): string | undefined {
  return new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`, "s").exec(sheetXml)?.[0];
}

/** A workbook that knows some functions of an add-in, and what its first sheet holds. */
export function workbookWith(
  inputs: (number | string | boolean | null)[][] = [],
  sheetName = "Sheet1"
): Workbook {
  const workbook = new Workbook(sheetName);
  const any = { name: "value", type: "any" };
  const result = { type: "any", dimensionality: "matrix" as const };
  workbook.registerFunctions(
    [
      { id: "DOUBLE", name: "DOUBLE", parameters: [any], result },
      { id: "SIDE", name: "SIDE", parameters: [any], result },
      { id: "GRID", name: "GRID", parameters: [any], result },
      { id: "REFUSE", name: "REFUSE", parameters: [any], result },
    ],
    (id, [value]) => {
      if (id === "DOUBLE") return [[Number(value) * 2]];
      if (id === "SIDE") return [[Number(value) < 0 ? "short" : "long"]];
      if (id === "GRID")
        return [
          [1, 2],
          ["three", true],
        ];
      throw new Error("refused");
    }
  );
  if (inputs.length) workbook.setInputs(workbook.sheets[0]!, 0, 0, inputs);
  return workbook;
}
