import path from "node:path";
import type { ImportedFile } from "./importFiles";
import type { ImportResult } from "./IsoMarginLibrary";

/** The positions of several files as one import; what was found in a row then says in which file. */
export function mergeResults(files: ImportedFile[]): { result: ImportResult; fileName: string } {
  const read = files.flatMap(({ file, result }) =>
    result ? [{ fileName: path.basename(file), result }] : []
  );
  const [first, ...more] = read;
  if (!first) throw new Error("no file could be imported");
  if (more.length === 0) return first;
  const results = read.map(({ result }) => result);
  const unique = (texts: string[]) => [...new Set(texts)];
  const venues = unique(results.map(({ venue }) => venue));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    fileName: read.map(({ fileName }) => fileName).join(", "),
    result: {
      format: unique(results.map(({ format }) => format)).join(", "),
      venue: venues.length === 1 ? (venues[0] ?? "") : "",
      positions: results.flatMap(({ positions }) => positions),
      findings: read.flatMap(({ fileName, result }) =>
        result.findings.map((one) => ({ ...one, message: `${fileName}: ${one.message}` }))
      ),
      rowsRead: sum(results.map(({ rowsRead }) => rowsRead)),
      flatRowsDropped: sum(results.map(({ flatRowsDropped }) => flatRowsDropped)),
    },
  };
}
