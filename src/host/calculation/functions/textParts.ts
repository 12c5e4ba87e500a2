import { CellError, type Value } from "../../model/value";
import type { BuiltIn } from "../builtIn";
import { toText } from "../coercion";
import { define } from "../define";
import { NA, VALUE } from "../errors";
import { Matrix, type Operand } from "../operand";

/** Where a delimiter stands in a text. */
interface Hit {
  start: number;
  end: number;
}

function hitsOf(text: string, delimiters: string[], ignoreCase: boolean): Hit[] {
  const [hay, needles] = ignoreCase
    ? [text.toLowerCase(), delimiters.map((each) => each.toLowerCase())]
    : [text, delimiters];
  const hits: Hit[] = [];
  for (let at = 0; at < hay.length;) {
    const needle = needles.find((each) => each !== "" && hay.startsWith(each, at));
    if (needle === undefined) at++;
    else {
      hits.push({ start: at, end: at + needle.length });
      at += needle.length;
    }
  }
  return hits;
}

/** The hit of an instance, counted from the end where it is negative; with `matchEnd` the text's end counts as one. */
function hitNumber(
  text: string,
  delimiters: string[],
  instance: number,
  ignoreCase: boolean,
  matchEnd: boolean
): Hit | undefined {
  const hits = hitsOf(text, delimiters, ignoreCase);
  if (matchEnd && instance > 0) hits.push({ start: text.length, end: text.length });
  if (matchEnd && instance < 0) hits.unshift({ start: 0, end: 0 });
  return instance > 0 ? hits[instance - 1] : hits[hits.length + instance];
}

function partFunction(
  take: (text: string, hit: Hit) => string,
  onEmpty: (text: string, instance: number) => string
): BuiltIn {
  return define(
    ["text", "matrix", "number?", "number?", "number?", "operand?"],
    (text, delimiter, instance = 1, mode = 0, end = 0, missing): Operand => {
      const delimiters = delimiter.items.map(toText);
      const number = Math.trunc(instance);
      if (number === 0) return VALUE;
      if (delimiters.includes("")) return onEmpty(text, number);
      const hit = hitNumber(text, delimiters, number, mode === 1, end === 1);
      return hit ? take(text, hit) : (missing ?? NA);
    }
  );
}

function split(
  text: string,
  delimiters: string[],
  skipEmpty: boolean,
  ignoreCase: boolean
): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of hitsOf(text, delimiters, ignoreCase)) {
    parts.push(text.slice(from, start));
    from = end;
  }
  parts.push(text.slice(from));
  return skipEmpty ? parts.filter((part) => part !== "") : parts;
}

export const TEXT_PARTS: Record<string, BuiltIn> = {
  TEXTBEFORE: partFunction(
    (text, hit) => text.slice(0, hit.start),
    (text, instance) => (instance > 0 ? "" : text)
  ),
  TEXTAFTER: partFunction(
    (text, hit) => text.slice(hit.end),
    (text, instance) => (instance > 0 ? text : "")
  ),
  TEXTSPLIT: define(
    ["text", "operand?", "operand?", "logical?", "number?", "any?"],
    (text, columnDelimiter, rowDelimiter, skipEmpty = false, mode = 0, padding = NA, context) => {
      const texts = (operand: Operand | undefined): string[] => {
        if (operand === undefined) return [];
        const value = context.read(operand);
        return (value instanceof Matrix ? value.items : [value]).map(toText);
      };
      const [across, down] = [texts(columnDelimiter), texts(rowDelimiter)];
      if (across.length + down.length === 0) return VALUE;
      const ignoreCase = mode === 1;
      const lines = (down.length > 0 ? split(text, down, skipEmpty, ignoreCase) : [text]).map(
        (line) => (across.length > 0 ? split(line, across, skipEmpty, ignoreCase) : [line])
      );
      const width = Math.max(...lines.map((line) => line.length));
      if (width === 0) return new CellError("#CALC!", "nothing is left of the text");
      return Matrix.build(lines.length, width, (i, j): Value => lines[i]?.[j] ?? padding);
    }
  ),
};
