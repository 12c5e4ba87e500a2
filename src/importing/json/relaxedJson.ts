import { endOfComment, endOfString } from "./splitMessages";

const WORDS: Record<string, string> = {
  True: "true",
  False: "false",
  None: "null",
  undefined: "null",
  NaN: "null",
  true: "true",
  false: "false",
  null: "null",
};
const WORD = /[A-Za-z_$][\w$]*/y;
const NUMBER = /[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;

/**
 * Rewrites what Python or JavaScript prints for an object (`{'a': True, b: None,}` and comments) as
 * strict JSON text. Nothing is evaluated. Other text is left as it is, for the strict parser to refuse.
 */
export function relaxedJson(text: string): string {
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '"' || char === "'") {
      const end = endOfString(text, i);
      out.push(strictString(text.slice(i + 1, end)));
      i = end;
    } else if (char === "/" || char === "#") {
      const end = endOfComment(text, i);
      if (end === i) out.push(char);
      i = end;
    } else if (char === "}" || char === "]") {
      dropTrailingComma(out);
      out.push(char);
    } else {
      const token = match(NUMBER, text, i) ?? match(WORD, text, i) ?? char;
      out.push(strictToken(token));
      i += token.length - 1;
    }
  }
  return out.join("");
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function strictToken(token: string): string {
  const word = Object.prototype.hasOwnProperty.call(WORDS, token) ? WORDS[token] : undefined;
  if (word !== undefined) return word;
  if (/^[A-Za-z_$]/.test(token)) return JSON.stringify(token);
  if (/^[+-]?[\d.]/.test(token)) {
    return token
      .replace(/_/g, "")
      .replace(/^\+/, "")
      .replace(/^(-?)\./, "$10.")
      .replace(/\.(?=$|e)/i, "");
  }
  return token;
}

/** The inside of a quoted string as a strict JSON string. */
function strictString(inside: string): string {
  const unescaped = inside.replace(
    /\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g,
    (_, code: string) => {
      if (code.length > 1) return String.fromCharCode(parseInt(code.slice(1), 16));
      return { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" }[code] ?? code;
    }
  );
  return JSON.stringify(unescaped);
}

function dropTrailingComma(out: string[]): void {
  let last = out.length - 1;
  while (last >= 0 && /^\s$/.test(out[last] as string)) last--;
  if (out[last] === ",") out.splice(last, 1);
}
