import { cpus, loadavg } from "node:os";
import { measureCatalogue } from "./catalogue.mjs";
import { compareColumns } from "./column.mjs";
import { measureLoading } from "./loading.mjs";
import { compareOnePrice } from "./onePrice.mjs";

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, load ${loadavg()[0].toFixed(1)}`
);
for (const measure of [measureLoading, compareOnePrice, compareColumns, measureCatalogue]) {
  for (const line of measure()) console.log(line);
}
