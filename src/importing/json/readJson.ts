import { parse } from "lossless-json";
import { ImportError } from "../importError";
import { forEachInSteps, type Steps } from "../steps";
import { fromJson } from "../text/checkedText";
import { quoteText } from "../text/quoteText";
import type { JsonValue } from "./jsonValue";
import { relaxedJson } from "./relaxedJson";
import { splitMessages } from "./splitMessages";

/**
 * The JSON values of a text, in steps and in order: one reply, NDJSON, or several replies pasted one after another.
 * Numbers stay the texts they were written as. Strict JSON first; then what Python and JavaScript print.
 *
 * @throws {ImportError} with the place where reading stopped.
 */
export function* readJsonSteps(text: string): Steps<JsonValue[]> {
  const messages = splitMessages(fromJson(text));
  yield 0;
  const values: JsonValue[] = [];
  yield* forEachInSteps(messages, (message) => {
    const label = messages.length > 1 ? `Message ${values.length + 1}` : "The text";
    values.push(parseMessage(message, label));
  });
  return values;
}

function parseMessage(message: string, label: string): JsonValue {
  try {
    return parseStrict(message);
  } catch (strictError) {
    try {
      return parseStrict(relaxedJson(message));
    } catch {
      const reason = strictError instanceof Error ? strictError.message : String(strictError);
      throw new ImportError(
        "unreadable",
        `${label} is not valid JSON: ${quoteText(reason)}. Copy the whole reply again.`
      );
    }
  }
}

function parseStrict(text: string): JsonValue {
  return parse(text, undefined, { parseNumber: (digits) => digits }) as JsonValue;
}
