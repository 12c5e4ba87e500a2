import { createDashboardSheet } from "../../../src/commands/dashboard";
import { createPositionsSheet } from "../../../src/commands/job";
import { createReviewSheet } from "../../../src/commands/reviewSheet";
import * as catalogue from "../../../src/functions/functions";
import type { Sheet, Value } from "../../../src/host";
import { isError } from "../../../src/host/model/value";
import { saveWorkbook } from "../../../src/host/xlsx/saveWorkbook";
import { openInLibreOffice, testWithLibreOffice } from "../../host/xlsx/libreOffice";
import { withoutCachedValues } from "../../host/xlsx/withoutCachedValues";
import { Embedded } from "../embedded";
import { reviewBook } from "./reviewBook";

const CUSTOM = new RegExp(`\\b(${Object.keys(catalogue).join("|")})\\(`, "i");
const SHEETS = ["Dashboard", "Review"];
interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasOf({ workbook }: Embedded): Place[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = workbook.usedArea(sheet);
    const places: Place[] = [];
    if (!used) return places;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const formula = workbook.cell(sheet, row, column)?.formula;
        if (formula) places.push({ sheet, row, column, formula });
      }
    }
    return places;
  });
}

const asInput = (value: Value): string | number | boolean =>
  isError(value) ? `=${value.code === "#N/A" ? "NA()" : "1/0"}` : (value ?? "");

/** Puts what the add-in's functions answered in their place, so that every formula left is a native one. */
function keepAnswersOnly(embedded: Embedded): number {
  const calls = formulasOf(embedded).filter(({ formula }) => CUSTOM.test(formula));
  const answers = calls.map(({ sheet, row, column }) =>
    asInput(embedded.workbook.cell(sheet, row, column)?.value ?? null)
  );
  calls.forEach(({ sheet, row, column }, index) =>
    embedded.workbook.setInputs(sheet, row, column, [[answers[index]!]])
  );
  return calls.length;
}

const asText = (value: Value): string =>
  isError(value) ? value.code : value === null ? "" : String(value);

/** A sentence without the last digit of its figures: a 5 behind it is rounded either way. */
const withoutLastDigits = (text: string) => text.replace(/\d(?!\d|[.,]\d)/g, "#");

const numberIn = (text: string): number =>
  text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : text === "" ? NaN : Number(text);

async function book(): Promise<Embedded> {
  const embedded = await Embedded.open();
  await createPositionsSheet(reviewBook(2, 9));
  await createDashboardSheet({ capital: 250_000 });
  await createReviewSheet();
  await embedded.workbook.settled();
  return embedded;
}

testWithLibreOffice(
  "every native formula of Dashboard and Review is calculated by LibreOffice to the same value",
  async () => {
    const embedded = await book();
    try {
      expect(keepAnswersOnly(embedded)).toBeGreaterThan(50);
      await embedded.workbook.settled();
      const native = formulasOf(embedded).filter(({ sheet }) => SHEETS.includes(sheet.name));
      expect(native.length).toBeGreaterThan(700);
      const theirs = openInLibreOffice(
        await withoutCachedValues(await saveWorkbook(embedded.workbook))
      );
      const differing = native.flatMap(({ sheet, row, column, formula }) => {
        const ours = embedded.workbook.cell(sheet, row, column)?.value ?? null;
        const text = theirs.get(sheet.name)?.[row]?.[column] ?? "";
        const agrees =
          typeof ours === "number"
            ? Math.abs(numberIn(text) - ours) <= 1e-9 * Math.max(1, Math.abs(ours))
            : withoutLastDigits(text) === withoutLastDigits(asText(ours));
        return agrees
          ? []
          : [`${sheet.name} R${row + 1}C${column + 1} ${formula}: ${text}, not ${asText(ours)}`];
      });
      expect(differing).toEqual([]);
    } finally {
      embedded.close();
    }
  }
);

testWithLibreOffice(
  "a reader without the add-in sees the figures of both sheets as they were last calculated",
  async () => {
    const embedded = await book();
    try {
      const theirs = openInLibreOffice(await saveWorkbook(embedded.workbook));
      const lost = formulasOf(embedded)
        .filter(({ sheet }) => SHEETS.includes(sheet.name))
        .flatMap(({ sheet, row, column, formula }) => {
          const ours = embedded.workbook.cell(sheet, row, column)?.value ?? null;
          const text = theirs.get(sheet.name)?.[row]?.[column] ?? "";
          const agrees =
            typeof ours === "number"
              ? Math.abs(numberIn(text) - ours) <= 1e-9 * Math.max(1, Math.abs(ours))
              : text === asText(ours);
          return agrees ? [] : [`${sheet.name} R${row + 1}C${column + 1} ${formula}: ${text}`];
        });
      expect(lost).toEqual([]);
    } finally {
      embedded.close();
    }
  }
);
