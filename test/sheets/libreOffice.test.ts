import { createPositionsSheet, createScenarioSheet } from "../../src/commands/job";
import type { Sheet, Value } from "../../src/host";
import { isError } from "../../src/host/model/value";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { openInLibreOffice, testWithLibreOffice } from "../host/xlsx/libreOffice";
import { withoutCachedValues } from "../host/xlsx/withoutCachedValues";
import { Embedded } from "./embedded";
import { asPositions, randomBook } from "./randomBook";

const CUSTOM =
  /\b(ISOLIQ|MARGINREQ|MARGINRATIO|LIQDISTANCE|LIQPROB|PERPPNL|PERPFEE|FUNDINGCOST|HEDGERATIO|REALIZEDVOL|PARTIALCLOSE)\(/;
interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasOf({ workbook }: Embedded): Place[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = workbook.usedArea(sheet);
    if (!used) return [];
    const places: Place[] = [];
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const formula = workbook.cell(sheet, row, column)?.formula;
        if (formula) places.push({ sheet, row, column, formula });
      }
    }
    return places;
  });
}

/** Puts what the custom functions answered in their place, so that every formula left is a native one. */
function keepAnswersOnly(embedded: Embedded): void {
  const { workbook } = embedded;
  for (const { sheet, row, column, formula } of formulasOf(embedded)) {
    if (!CUSTOM.test(formula)) continue;
    const { spillArea } = workbook.cell(sheet, row, column) ?? {};
    const rows = spillArea?.rows ?? 1;
    const columns = spillArea?.columns ?? 1;
    const answers = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_unused, across) =>
        asInput(workbook.cell(sheet, row + down, column + across)?.value ?? null)
      )
    );
    workbook.setInputs(sheet, row, column, answers);
  }
}

function asInput(value: Value): string | number | boolean {
  if (isError(value)) return `=${value.code === "#N/A" ? "NA()" : "1/0"}`;
  return value ?? "";
}

function asText(value: Value): string {
  if (isError(value)) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

/** LibreOffice writes a number in a cell of percent format with its sign. */
function numberIn(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : text === "" ? NaN : Number(text);
}

testWithLibreOffice(
  "every native formula of the written sheets is calculated by LibreOffice to the same value",
  async () => {
    const embedded = await Embedded.open();
    try {
      await createPositionsSheet(asPositions(randomBook(20261123, 6)));
      await createScenarioSheet({ capital: 100_000, days: 14 });
      await embedded.workbook.settled();
      keepAnswersOnly(embedded);
      await embedded.workbook.settled();
      const native = formulasOf(embedded);
      expect(native.length).toBeGreaterThan(500);

      const theirs = openInLibreOffice(
        await withoutCachedValues(await saveWorkbook(embedded.workbook))
      );
      const differing = native.flatMap(({ sheet, row, column, formula }) => {
        const ours = embedded.workbook.cell(sheet, row, column)?.value ?? null;
        const text = theirs.get(sheet.name)?.[row]?.[column] ?? "";
        const agrees =
          typeof ours === "number"
            ? Math.abs(numberIn(text) - ours) <= 1e-9 * Math.max(1, Math.abs(ours))
            : text === asText(ours);
        return agrees ? [] : [`${sheet.name} R${row + 1}C${column + 1} ${formula}: ${text}`];
      });
      expect(differing).toEqual([]);
    } finally {
      embedded.close();
    }
  }
);

testWithLibreOffice(
  "a small book opens in LibreOffice with every value that it was saved with, the add-in's own too",
  async () => {
    const embedded = await Embedded.open();
    try {
      await createPositionsSheet(asPositions(randomBook(20261123, 6)));
      await createScenarioSheet({ capital: 100_000, days: 14 });
      await embedded.workbook.settled();
      const theirs = openInLibreOffice(await saveWorkbook(embedded.workbook));
      const differing = formulasOf(embedded).flatMap(({ sheet, row, column, formula }) => {
        const ours = embedded.workbook.cell(sheet, row, column)?.value ?? null;
        const text = theirs.get(sheet.name)?.[row]?.[column] ?? "";
        const agrees =
          typeof ours === "number"
            ? Math.abs(numberIn(text) - ours) <= 1e-9 * Math.max(1, Math.abs(ours))
            : text === asText(ours);
        return agrees ? [] : [`${sheet.name} R${row + 1}C${column + 1} ${formula}: ${text}`];
      });
      expect(differing).toEqual([]);
    } finally {
      embedded.close();
    }
  }
);
