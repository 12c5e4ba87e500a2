import { testWithLibreOffice } from "../xlsx/libreOffice";
import { calculatedCorpus, CORPUS, type CellValue, type PlacedFormula } from "./corpus";
import { IRON_CALC, LIBRE_OFFICE, NEWER_THAN_LIBRE_OFFICE, type Difference } from "./differences";
import { ironCalcValues } from "./ironCalcValues";
import { libreOfficeValues } from "./libreOfficeValues";

/** Nine digits: distributions of the other engines are no better. */
function isSame(ours: CellValue, theirs: CellValue | undefined): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

function differing(
  placed: readonly PlacedFormula[],
  theirs: readonly CellValue[][][]
): { formula: string; ours: unknown; theirs: unknown }[] {
  return placed.flatMap(({ formula, values }, index) => {
    const other = theirs[index];
    const agrees = values.every((line, row) =>
      line.every((value, column) => isSame(value, other?.[row]?.[column]))
    );
    return agrees ? [] : [{ formula, ours: values, theirs: other }];
  });
}

const listed = (differences: readonly Difference[]) =>
  new Set(differences.flatMap(({ formulas }) => formulas));

const { workbook, placed } = calculatedCorpus();

it("the corpus has at least 300 formulas", () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(300);
});

it("IronCalc answers every formula as the host does, but for the listed ones", () => {
  const found = differing(placed, ironCalcValues(placed));
  expect(found.filter(({ formula }) => !listed(IRON_CALC).has(formula))).toEqual([]);
  expect(new Set(found.map(({ formula }) => formula))).toEqual(listed(IRON_CALC));
});

testWithLibreOffice(
  "LibreOffice answers every formula as the host does, but for the listed ones",
  async () => {
    const theirs = await libreOfficeValues(workbook, placed);
    const found = differing(placed, theirs).filter(
      ({ formula }) => !NEWER_THAN_LIBRE_OFFICE.test(formula)
    );
    expect(found.filter(({ formula }) => !listed(LIBRE_OFFICE).has(formula))).toEqual([]);
  }
);

it("every listed difference names a formula of the corpus and a reason", () => {
  for (const { reason, formulas } of [...IRON_CALC, ...LIBRE_OFFICE]) {
    expect(reason.length).toBeGreaterThan(20);
    for (const formula of formulas) expect(CORPUS).toContain(formula);
  }
});
