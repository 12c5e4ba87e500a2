/** The argument of a call in which a formula is being typed. */
export interface ArgumentAt {
  /** The function, in capitals. */
  name: string;
  /** Zero-based. */
  index: number;
  /** Where the argument begins in the text, and what of it stands before the caret. */
  start: number;
  typed: string;
}

/** The innermost argument before the caret: in `=ISOLIQ("lo` the first of ISOLIQ. Undefined outside of calls. */
export function argumentAt(text: string, caret: number): ArgumentAt | undefined {
  if (!text.startsWith("=")) return undefined;
  const open: { name: string; index: number; start: number }[] = [];
  let quote = "";
  for (let at = 1; at < caret; at++) {
    const character = text[at]!;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "{" || character === "[") {
      const name = character === "(" ? /[\w.]*$/.exec(text.slice(0, at))![0].toUpperCase() : "";
      open.push({ name, index: 0, start: at + 1 });
    } else if (/[)}\]]/.test(character)) open.pop();
    else if (character === ",") {
      const call = open.at(-1);
      if (call) Object.assign(call, { index: call.index + 1, start: at + 1 });
    }
  }
  const call = open.at(-1);
  if (!call || call.name === "") return undefined;
  const written = text.slice(call.start, caret);
  const typed = written.trimStart();
  return { ...call, start: call.start + written.length - typed.length, typed };
}
