import { PaneError } from "./explainError";
import { strings } from "./strings";

/** A file of the add-in's own address. @throws PaneError that names the file where it does not come */
export async function readOwnFile(name: string): Promise<Response> {
  const response = await fetch(name).catch(() => undefined);
  if (!response?.ok) {
    throw new PaneError(strings.failure.fileMissing(name), strings.failure.fileMissingAdvice);
  }
  return response;
}
