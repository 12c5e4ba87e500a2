import { ImportError } from "../importError";
import { MAX_DEPTH } from "../limits";

/**
 * Cuts a text into its outermost `{...}` and `[...]` values, so that NDJSON and several pasted replies
 * read alike. Brackets inside strings and comments do not count.
 *
 * @throws {ImportError} where a value does not end, ends twice, or is nested beyond reason.
 */
export function splitMessages(text: string): string[] {
  const messages: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"' || char === "'") i = endOfString(text, i);
    else if (char === "/" || char === "#") i = endOfComment(text, i);
    else if (char === "{" || char === "[") {
      if (open.length === 0) start = i;
      open.push(char === "{" ? "}" : "]");
      if (open.length > MAX_DEPTH)
        throw unreadable(`it is nested more than ${MAX_DEPTH} levels deep`);
    } else if (char === "}" || char === "]") {
      if (open.pop() !== char) throw unreadable(`a "${char}" at character ${i + 1} closes nothing`);
      if (open.length === 0) messages.push(text.slice(start, i + 1));
    }
  }
  if (open.length > 0) throw unreadable("it stops before its end: perhaps the copy was cut short");
  return messages;
}

/** Index of the closing quote (or of the last character where there is none). */
export function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i;
  }
  return text.length;
}

/** Index of the last character of a comment that starts here, or `start` where none does. */
export function endOfComment(text: string, start: number): number {
  const lineComment = text[start] === "#" || text.startsWith("//", start);
  const mark = lineComment ? "\n" : "*/";
  if (!lineComment && !text.startsWith("/*", start)) return start;
  const end = text.indexOf(mark, start + 1);
  return end < 0 ? text.length : end + mark.length - 1;
}

function unreadable(reason: string): ImportError {
  return new ImportError(
    "unreadable",
    `The text looks like JSON, but ${reason}. Copy the whole reply again.`
  );
}
