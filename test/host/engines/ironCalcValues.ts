import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { SAMPLE, type CellValue, type PlacedFormula } from "./corpus";

/** What IronCalc calculates in the same cells. */
export function ironCalcValues(placed: readonly PlacedFormula[]): CellValue[][][] {
  const sample = SAMPLE.flatMap((line, row) =>
    line.flatMap((text, column) => (text === "" ? [] : [[row, column, text]]))
  );
  const inputs = [...sample, ...placed.map(({ row, column, formula }) => [row, column, formula])];
  const areas = placed.map(({ row, column, values }) => [
    row,
    column,
    values.length,
    values[0]?.length ?? 0,
  ]);
  const answer = execFileSync(process.execPath, [join(__dirname, "ironCalc.mjs")], {
    input: JSON.stringify({ inputs, areas }),
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(answer.toString()) as CellValue[][][];
}
