/**
 * Reads {inputs: [row, column, text][], areas: [row, column, rows, columns][]} as JSON from standard input, lets
 * IronCalc calculate the sheet, and prints the areas' values: numbers, texts, booleans, and errors by their code.
 * A process of its own, since IronCalc is an ES module with WebAssembly.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
initSync({ module: readFileSync(wasm) });

const { inputs, areas } = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("corpus", "en", "UTC", "en");
model.pauseEvaluation();
for (const [row, column, text] of inputs) model.setUserInput(0, row + 1, column + 1, text);
model.resumeEvaluation();
model.evaluate();
// The interface gives values as they show: fifteen digits show all that it computes with.
const ALL_DIGITS = "0.00000000000000E+00";
for (const [row, column, height, width] of areas) {
  const area = { sheet: 0, row: row + 1, column: column + 1, height, width };
  model.updateRangeStyle(area, "num_fmt", ALL_DIGITS);
}

const NUMBER = 1;
const BOOLEAN = 4;
const valueAt = (row, column) => {
  const text = model.getFormattedCellValue(0, row + 1, column + 1);
  const type = model.getCellType(0, row + 1, column + 1);
  if (type === NUMBER && text !== "") return Number(text);
  return type === BOOLEAN ? text === "TRUE" : text;
};
const values = areas.map(([row, column, rows, columns]) =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, across) => valueAt(row + down, column + across))
  )
);
process.stdout.write(JSON.stringify(values));
