import fs from "node:fs/promises";
import path from "node:path";
import type { ImportResult, IsoMarginLibrary } from "./IsoMarginLibrary";

/** One file with what came out of it: positions, or the reason why nothing did. */
export interface ImportedFile {
  file: string;
  result?: ImportResult;
  problem?: string;
}

const READ_PROBLEMS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder, not a file",
  EACCES: "reading it is not permitted",
};

/** Reads and imports each file; one that fails does not keep the others from being imported. */
export async function importFiles(
  files: string[],
  folder: string,
  library: IsoMarginLibrary
): Promise<ImportedFile[]> {
  return Promise.all(
    files.map(async (file) => {
      let text: string;
      try {
        text = await fs.readFile(path.resolve(folder, file), "utf8");
      } catch (error) {
        const { code = "", message } = error as NodeJS.ErrnoException;
        return { file, problem: READ_PROBLEMS[code] ?? message };
      }
      try {
        return { file, result: library.importPositions(text, { fileName: path.basename(file) }) };
      } catch (error) {
        return { file, problem: (error as Error).message };
      }
    })
  );
}
