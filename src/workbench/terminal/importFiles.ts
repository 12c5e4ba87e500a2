import fs from "node:fs/promises";
import path from "node:path";
import type { HistoryResult, ImportResult, IsoMarginLibrary } from "./IsoMarginLibrary";

/** One file with what came out of it: positions, closed trades, or the reason why nothing did. */
export interface ImportedFile {
  file: string;
  result?: ImportResult;
  history?: HistoryResult;
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
      let bytes: Uint8Array;
      try {
        bytes = await fs.readFile(path.resolve(folder, file));
      } catch (error) {
        const { code = "", message } = error as NodeJS.ErrnoException;
        return { file, problem: READ_PROBLEMS[code] ?? message };
      }
      return { file, ...importBytes(bytes, path.basename(file), library) };
    })
  );
}

type Imported = Omit<ImportedFile, "file">;

/** Open positions where the text holds some, else closed trades. */
function importBytes(bytes: Uint8Array, fileName: string, library: IsoMarginLibrary): Imported {
  try {
    const text = library.decodeText(bytes);
    try {
      return { result: library.importPositions(text, { fileName }) };
    } catch (error) {
      if ((error as { reason?: unknown }).reason !== "history") throw error;
      return { history: library.importHistory(text, { fileName }) };
    }
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
