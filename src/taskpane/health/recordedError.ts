/** An error as a bug report may carry it: no text and no number of a person's data. */
export interface RecordedError {
  /** ISO 8601, UTC. */
  at: string;
  /** "TypeError" */
  name: string;
  /** Code of Excel's API or reason of our own error: "InvalidArgument". */
  code?: string;
  /** The beginning of the message, as far as it cannot hold data. */
  message?: string;
  /** "writeTable (pane.js:12:345)" */
  frames: string[];
}

/** Errors of the language itself, whose messages begin with words of the engine. */
const BUILT_IN = ["TypeError", "RangeError", "ReferenceError", "SyntaxError", "EvalError"];
const REACT_ERROR = /^Minified React error #\d+/;
const CODE = /^[A-Za-z][\w.-]{0,60}$/;
const FRAME =
  /^\s*(?:at )?(?:(?:async )?([\w$.<>[\] ]+?) ?[(@])?(?:[^\s()]*\/)?([\w.-]+:\d+:\d+)\)?$/;
const MOST_FRAMES = 12;

/** A message up to the first quote, digit, bracket or colon: what an engine puts there comes from data. */
function withoutData(name: string, message: string): string | undefined {
  const react = REACT_ERROR.exec(message);
  if (react) return react[0];
  if (!BUILT_IN.includes(name)) return undefined;
  const words = /^[^"'“”‘’`«»\d:([{=]*/.exec(message)?.[0].trim() ?? "";
  return words.length < message.length ? `${words} …` : words;
}

function framesOf({ stack = "", message }: Error): string[] {
  // In Chromium the message comes first, and may have lines of its own.
  const heading = `: ${message}`;
  const start = message && stack.includes(heading) ? stack.indexOf(heading) + heading.length : 0;
  return stack
    .slice(start)
    .split("\n")
    .flatMap((line) => {
      const match = FRAME.exec(line);
      if (!match) return [];
      const [, caller, place] = match;
      return [caller ? `${caller} (${place})` : String(place)];
    })
    .slice(0, MOST_FRAMES);
}

interface Coded {
  code?: unknown;
  reason?: unknown;
  debugInfo?: { errorLocation?: unknown };
}

function codeOf({ code, reason, debugInfo }: Coded): string | undefined {
  const parts = [code, reason, debugInfo?.errorLocation].filter(
    (part): part is string => typeof part === "string" && CODE.test(part)
  );
  return parts.length ? parts.join(" ") : undefined;
}

/** What may be told of an error: its name, code, place in our code, and a message that holds no data. */
export function toRecord(error: unknown, at: Date): RecordedError {
  if (!(error instanceof Error)) return { at: at.toISOString(), name: typeof error, frames: [] };
  const name = CODE.test(error.name) ? error.name : "Error";
  return {
    at: at.toISOString(),
    name,
    code: codeOf(error as Coded),
    message: withoutData(name, error.message),
    frames: framesOf(error),
  };
}
