import { CellError, isErrorCode, type Value } from "../../model/value";
import { compareValues, textToNumber } from "../coercion";

const OPERATOR = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/** A pattern of Excel's wildcards: ? one character, * any number, ~ before either takes it as it is. */
export function wildcardPattern(text: string): RegExp {
  let source = "";
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    const next = text[i + 1];
    if (character === "~" && next !== undefined && "?*~".includes(next)) {
      source += escaped(next);
      i++;
    } else if (character === "*") source += "[\\s\\S]*";
    else if (character === "?") source += "[\\s\\S]";
    else source += escaped(character);
  }
  return new RegExp(`^${source}$`, "i");
}

export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** The test that a criterion such as 5, ">=5", "<>x", "a*" or "" describes. */
export function criterion(given: Value): (value: Value) => boolean {
  if (given instanceof CellError)
    return (value) => value instanceof CellError && value.code === given.code;
  if (given === null) return (value) => value === 0;
  if (typeof given !== "string") return equalTo(given);
  const [, operator = "", operandText = ""] = OPERATOR.exec(given) ?? [];
  const operand = operandOf(operandText);
  switch (operator) {
    case "":
    case "=":
      return operandText === "" && operator === "=" ? (value) => value === null : equalTo(operand);
    case "<>": {
      if (operandText === "") return (value) => value !== null;
      const equals = equalTo(operand);
      return (value) => !equals(value);
    }
    default:
      return ordered(operator, operand);
  }
}

function operandOf(text: string): Value {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (isErrorCode(upper)) return new CellError(upper);
  const number = text.trim() === "" ? undefined : textToNumber(text);
  return typeof number === "number" ? number : text;
}

function equalTo(operand: Value): (value: Value) => boolean {
  if (operand instanceof CellError) {
    return (value) => value instanceof CellError && value.code === operand.code;
  }
  if (operand === "") return (value) => value === null || value === "";
  if (typeof operand === "string") {
    if (!hasWildcard(operand)) {
      const lower = operand.toLowerCase();
      return (value) => typeof value === "string" && value.toLowerCase() === lower;
    }
    const pattern = wildcardPattern(operand);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  return (value) => {
    if (typeof value === typeof operand) return compareValues(value, operand) === 0;
    return (
      typeof operand === "number" &&
      typeof value === "string" &&
      value !== "" &&
      textToNumber(value) === operand
    );
  };
}

function ordered(operator: string, operand: Value): (value: Value) => boolean {
  return (value) => {
    if (value === null || typeof value !== typeof operand) return false;
    const order = compareValues(value, operand);
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}
