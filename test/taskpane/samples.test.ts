import { readFileSync } from "node:fs";
import path from "node:path";
import { importPositions } from "../../src/importing";
import { SAMPLES } from "../../src/taskpane/samples";

const folder = path.join(__dirname, "..", "..", "samples");

test.each(SAMPLES)("The sample $fileName holds positions", ({ fileName }) => {
  const text = readFileSync(path.join(folder, fileName), "utf8");
  expect(importPositions(text, { fileName }).positions.length).toBeGreaterThan(0);
});
