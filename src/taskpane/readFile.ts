import { MAX_BYTES } from "../importing/limits";
import { decodeText, tooLarge } from "../importing/text/decodeText";
import { PaneError } from "./explainError";
import { strings } from "./strings";

/** The one file of a drop or a file dialog; several at once are refused. */
export function onlyFile(files: ArrayLike<File> | null | undefined): File | undefined {
  if ((files?.length ?? 0) > 1) {
    throw new PaneError(strings.failure.manyFiles, strings.failure.manyFilesAdvice);
  }
  return files?.[0];
}

/** Text of a file that a person chose, whatever its encoding. */
export async function readFile(file: File): Promise<string> {
  if (file.size > MAX_BYTES) throw tooLarge(file.size);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new PaneError(
      strings.failure.unreadableFile(file.name),
      strings.failure.unreadableFileAdvice
    );
  }
  if (bytes.length === 0) {
    throw new PaneError(strings.failure.emptyFile(file.name), strings.failure.emptyFileAdvice);
  }
  return decodeText(bytes);
}
