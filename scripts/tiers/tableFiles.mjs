import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** The newest rows of every symbol in a folder's files of one kind: Map of symbol → {asOf, rows}. */
export async function newestTables(folder, prefix) {
  const names = await readdir(folder).catch(() => []);
  const newest = new Map();
  for (const name of names.filter((file) => isTableFile(file, prefix)).sort()) {
    const { asOf, tables } = JSON.parse(await readFile(path.join(folder, name), "utf8"));
    for (const [symbol, rows] of Object.entries(tables)) newest.set(symbol, { asOf, rows });
  }
  return newest;
}

/** Writes `<prefix>-<asOf>.json` as the repository formats it; never over a file that is there. */
export async function writeTables(folder, { prefix, columns }, { asOf, source, tables }) {
  await mkdir(folder, { recursive: true });
  // Loaded late: most runs only look.
  const prettier = await import("prettier");
  const file = path.join(folder, `${prefix}-${asOf}.json`);
  const options = await prettier.resolveConfig(file);
  const text = await prettier.format(JSON.stringify({ asOf, source, columns, tables }), {
    printWidth: 100,
    ...options,
    parser: "json",
  });
  await writeFile(file, text, { flag: "wx" }).catch((error) => {
    throw error.code === "EEXIST"
      ? new Error(`${file} is there already: choose another --as-of`)
      : error;
  });
  return file;
}

function isTableFile(name, prefix) {
  return name.startsWith(`${prefix}-`) && name.endsWith(".json");
}
