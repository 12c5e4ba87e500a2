import { ImportError } from "../importError";
import { MAX_BYTES } from "../limits";
import { finish, type Steps } from "../steps";
import { cleanText } from "./cleanText";
import { tooLarge } from "./decodeText";
import { refuseBinary } from "./refuseBinary";
import { refuseSecretsSteps } from "./refuseSecrets";

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
      `${fileName ? `${fileName} is` : "The text is"} empty: there is nothing to import. Copy or save it again.`
    );
  }
  yield* refuseSecretsSteps(clean);
  return clean;
}

/** Lines before JSON: the headers of a reply, a prompt, a name that it is given to. */
const BEFORE_JSON =
  /^(?:[^\n]{0,500}\n){0,40}?[ \t]*(?:(?:const |let |var )?[\w.]{1,40} ?[=:] ?)?(?=[{[]\s*["'{[])/;

/** Whether a text is JSON, if need be behind a few lines of other text. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text) || BEFORE_JSON.test(text);
}

/** The text from where its JSON begins. */
export function fromJson(text: string): string {
  return /^\s*[{[]/.test(text) ? text : text.replace(BEFORE_JSON, "");
}
