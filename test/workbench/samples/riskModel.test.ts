import { readFileSync } from "node:fs";
import path from "node:path";
import type { Sheet, Value } from "../../../src/host";
import { isError } from "../../../src/host/model/value";
import { saveWorkbook } from "../../../src/host/xlsx";
import { readZip } from "../../../src/host/xlsx/zip";
import { saveRiskModel } from "../../../src/workbench/samples/riskModel/saveRiskModel";
import { openInLibreOffice, testWithLibreOffice } from "../../host/xlsx/libreOffice";
import { withoutCachedValues } from "../../host/xlsx/withoutCachedValues";
import { Embedded } from "../../sheets/embedded";

const SAMPLE = path.join(__dirname, "../../../samples/risk-model.xlsx");

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

let embedded: Embedded;
let file: Uint8Array;

beforeAll(async () => {
  embedded = await Embedded.open();
  file = await saveRiskModel(embedded.workbook, Excel);
});
afterAll(() => embedded.close());

function formulas(): Place[] {
  return embedded.workbook.sheets.flatMap((sheet) => {
    const used = embedded.workbook.usedArea(sheet)!;
    const places: Place[] = [];
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const formula = embedded.workbook.cell(sheet, row, column)?.formula;
        if (formula) places.push({ sheet, row, column, formula });
      }
    }
    return places;
  });
}

const valueAt = ({ sheet, row, column }: Place): Value =>
  embedded.workbook.cell(sheet, row, column)?.value ?? null;

/** Rows of the title, whose words may be a label further down. */
const TITLE_ROWS = 4;

/** The value beside a label. */
function figure(sheet: string, label: string): Value {
  return embedded.value(sheet, embedded.rowOf(sheet, label, TITLE_ROWS), 2);
}

async function type(sheet: string, label: string, value: number | string): Promise<void> {
  const row = embedded.rowOf(sheet, label);
  embedded.workbook.setInputs(embedded.sheet(sheet), row, 2, [[value]]);
  await embedded.workbook.settled();
}

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const parts = await readZip(bytes);
  return Object.fromEntries(
    [...parts].map(([name, content]) => [name, new TextDecoder().decode(content)])
  );
}

test("samples/risk-model.xlsx is what `npm run samples` writes now", async () => {
  expect(await partsOf(readFileSync(SAMPLE))).toEqual(await partsOf(file));
});

test("every formula has a figure, none an error", () => {
  const wrong = formulas().filter((place) => {
    const value = valueAt(place);
    return value === null || isError(value);
  });
  expect(wrong.map(({ sheet, formula }) => `${sheet.name}: ${formula}`)).toEqual([]);
});

test("no number is hidden in a formula", () => {
  const hidden = formulas().filter(({ formula }) =>
    /\d/.test(formula.replace(/"[^"]*"/g, "").replace(/\$?[A-Z]{1,2}\$?\d+/g, ""))
  );
  expect(hidden.map(({ formula }) => formula)).toEqual([]);
});

test("it shows the functions of each part of a risk model", () => {
  const all = formulas()
    .map(({ formula }) => formula)
    .join("\n");
  const used = [...new Set(all.match(/[A-Z]{5,}(?=\()/g))].sort();
  expect(used).toEqual(
    [
      ...["POSITIONSIZE", "ISOLIQ", "MARGINREQ", "STOPISSAFE", "MAXLEVERAGE", "RISKCHECK"],
      ...["PARTIALCLOSE", "LIQDISTANCE", "PERPPNL", "PERPFEE"],
      ...["REALIZEDVOL", "AVGTRUERANGE", "VOLLEVERAGE", "LIQPROB"],
      ...["HEDGERATIO", "HEDGESIZE", "HEDGECOST", "PORTFOLIOVOL", "CORRELATIONS", "INDEX"],
      ...["FUNDINGCOST", "FUNDINGAPR", "BREAKEVENPRICE"],
    ].sort()
  );
});

test("the position loses its risk at the stop, to the cent", () => {
  expect(figure("Position", "Result at the stop, after fees")).toBeCloseTo(-100, 8);
});

test("the ladder closes the whole position", () => {
  const row = embedded.rowOf("Position", "Third") + 2;
  const closed = [1, 2, 3].map((down) => embedded.value("Position", row + down, 2) as number);
  expect(closed[0]! + closed[1]! + closed[2]!).toBeCloseTo(
    figure("Position", "Size") as number,
    12
  );
});

test("it tells of a position that breaks its rules", async () => {
  await type("Position", "Leverage", 20);
  const rules = embedded.rowOf("Position", "Rule");
  const verdicts = [1, 2, 3, 4].map((down) => embedded.value("Position", rules + down, 4));
  expect(verdicts).toEqual(["Broken", "OK", "Broken", "OK"]);
  expect(figure("Position", "Stop comes before liquidation")).toBe(false);
  await type("Position", "Leverage", 3);
});

test("it takes a short", async () => {
  await type("Position", "Side", "short");
  await type("Position", "Stop", 63_500);
  expect(figure("Position", "Result at the stop, after fees")).toBeCloseTo(-100, 8);
  expect(figure("Position", "Liquidation price")).toBeGreaterThan(63_500);
  expect(figure("Volatility", "Stop by the average range")).toBeGreaterThan(60_000);
  expect(figure("Funding", "Funding")).toBeLessThan(0);
  await type("Position", "Side", "long");
  await type("Position", "Stop", 56_500);
});

testWithLibreOffice(
  "LibreOffice computes every formula of Excel's own to the same value",
  async () => {
    const ours = formulas();
    const isCustom = ({ formula }: Place) =>
      /[A-Z]{5,}\(/.test(formula.replace(/\b(INDEX|ROWS|IF)\(/g, ""));
    const native = ours.filter((place) => !isCustom(place));
    expect(native.length).toBeGreaterThan(15);
    const expected = native.map(valueAt);
    for (const place of ours.filter(isCustom)) keepAnswer(place);
    await embedded.workbook.settled();
    const theirs = openInLibreOffice(
      await withoutCachedValues(await saveWorkbook(embedded.workbook))
    );
    native.forEach(({ sheet, row, column, formula }, index) => {
      const text = theirs.get(sheet.name)?.[row]?.[column] ?? "";
      const found = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
      expect([formula, found]).toEqual([formula, expect.closeTo(expected[index] as number, 9)]);
    });
  }
);

/** Puts what a function of the add-in answered in its place. */
function keepAnswer({ sheet, row, column }: Place): void {
  const { workbook } = embedded;
  const spill = workbook.cell(sheet, row, column)?.spillArea;
  const answers = Array.from({ length: spill?.rows ?? 1 }, (_, down) =>
    Array.from({ length: spill?.columns ?? 1 }, (_unused, across) => {
      const value = workbook.cell(sheet, row + down, column + across)?.value ?? "";
      return isError(value) ? "=NA()" : value;
    })
  );
  workbook.setInputs(sheet, row, column, answers);
}
