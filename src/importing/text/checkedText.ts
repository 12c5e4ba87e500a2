import { ImportError } from "../importError";
import { MAX_BYTES } from "../limits";
import { finish, type Steps } from "../steps";
import { cleanText } from "./cleanText";
import { tooLarge } from "./decodeText";
import { refuseBinary } from "./refuseBinary";
import { refuseSecrets } from "./refuseSecrets";

/**
 * A text as it may be read: within the size cap, no archive, no credential, cleaned of invisible characters.
 *
 * @throws {ImportError} where it may not be read, or is empty.
 */
export function checkedText(text: string, fileName?: string): string {
  return finish(checkedTextSteps(text, fileName));
}

/** The same in steps: each look through a text of 20 MB takes its time. */
export function* checkedTextSteps(text: string, fileName?: string): Steps<string> {
  if (text.length > MAX_BYTES) throw tooLarge(text.length);
  refuseBinary(text);
  yield 0;
  const clean = cleanText(text);
  yield 0;
  if (clean.trim() === "") {
    throw new ImportError(
      "empty",
      `${fileName ? `${fileName} is` : "The text is"} empty: there is nothing to import.`
    );
  }
  refuseSecrets(clean);
  yield 0;
  return clean;
}

/** Whether a text begins as JSON does. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}
