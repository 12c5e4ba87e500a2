import { parse } from "lossless-json";
import { ImportError } from "../importError";
import { quoteText } from "../text/quoteText";
import type { JsonValue } from "./jsonValue";
import { relaxedJson } from "./relaxedJson";
import { splitMessages } from "./splitMessages";

/**
 * The JSON values of a text, in order: one reply, NDJSON, or several replies pasted one after another.
 * Numbers stay the texts they were written as. Strict JSON first; then what Python and JavaScript print.
 *
 * @throws {ImportError} with the place where reading stopped.
 */
export function readJson(text: string): JsonValue[] {
  return splitMessages(text).map((message, i, all) =>
    parseMessage(message, all.length > 1 ? `Message ${i + 1}` : "The text")
  );
}

function parseMessage(message: string, label: string): JsonValue {
  try {
    return parseStrict(message);
  } catch (strictError) {
    try {
      return parseStrict(relaxedJson(message));
    } catch {
      const reason = strictError instanceof Error ? strictError.message : String(strictError);
      throw new ImportError("unreadable", `${label} is not valid JSON: ${quoteText(reason)}.`);
    }
  }
}

function parseStrict(text: string): JsonValue {
  return parse(text, undefined, { parseNumber: (digits) => digits }) as JsonValue;
}
