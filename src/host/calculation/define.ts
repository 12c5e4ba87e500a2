import { CellError, type Value } from "../model/value";
import type { BuiltIn, CallContext } from "./builtIn";
import { toLogical, toNumber, toText } from "./coercion";
import { NA, VALUE } from "./errors";
import { Lambda, Matrix, type Operand, Reference, simplified, toMatrix, Union } from "./operand";

/**
 * What a parameter takes. Of number, text, logical, value (no error) and any, arrays are taken item by item and the function
 * is called for each; matrix takes an array whole, operand whatever comes, references unread.
 */
interface ParameterTypes {
  number: number;
  text: string;
  logical: boolean;
  value: Exclude<Value, CellError>;
  any: Value;
  matrix: Matrix;
  operand: Operand;
  lambda: Lambda;
}

type Type = keyof ParameterTypes;

/** "number?" may be missing, and left empty it counts as missing; "number~" left empty is blank; "...number" repeats. */
type Parameter = Type | `${Type}?` | `${Type}~` | `...${Type}`;

type Argument<P> = P extends Type
  ? ParameterTypes[P]
  : P extends `...${infer T extends Type}`
    ? ParameterTypes[T][]
    : P extends `${infer T extends Type}?`
      ? ParameterTypes[T] | undefined
      : P extends `${infer T extends Type}~`
        ? ParameterTypes[T] | undefined
        : never;

type Arguments<P extends readonly Parameter[]> = { [I in keyof P]: Argument<P[I]> };

interface Slot {
  type: Type;
  optional: boolean;
  emptyIsBlank: boolean;
}

const LIFTED: ReadonlySet<Type> = new Set<Type>(["number", "text", "logical", "value", "any"]);

/** A function by the types of its parameters; arguments are checked, converted and spread over arrays before `body` runs. */
export function define<const P extends readonly Parameter[]>(
  parameters: P,
  body: (...args: [...Arguments<P>, CallContext]) => Operand,
  options: { volatile?: boolean } = {}
): BuiltIn {
  const slots = parameters.map(slotOf);
  const repeating = parameters.at(-1)?.startsWith("...") ?? false;
  const fixed = repeating ? slots.length - 1 : slots.length;
  const run = (converted: unknown[], context: CallContext): Operand => {
    while (converted.length < fixed) converted.push(undefined);
    const args = repeating ? [...converted.slice(0, fixed), converted.slice(fixed)] : converted;
    return (body as (...args: unknown[]) => Operand)(...args, context);
  };
  return {
    minimum:
      slots.filter((slot, index) => !slot.optional && !(repeating && index === fixed)).length +
      (repeating && fixed === 0 ? 1 : 0),
    maximum: repeating ? 255 : slots.length,
    ...options,
    call(args, context) {
      const operands: (Operand | undefined)[] = [];
      let lift: { rows: number; columns: number } | undefined;
      for (let i = 0; i < args.length; i++) {
        const slot = slots[Math.min(i, slots.length - 1)]!;
        const given = args[i];
        const operand =
          slot.type === "operand" || given === undefined
            ? given
            : prepare(slot.type, given, context);
        operands.push(operand);
        if (operand instanceof Matrix && LIFTED.has(slot.type)) {
          lift = {
            rows: Math.max(lift?.rows ?? 1, operand.rows),
            columns: Math.max(lift?.columns ?? 1, operand.columns),
          };
        }
      }
      const callWith = (pick: (operand: Matrix) => Value): Operand => {
        const converted: unknown[] = [];
        for (let i = 0; i < operands.length; i++) {
          const slot = slots[Math.min(i, slots.length - 1)]!;
          const operand = operands[i];
          const item = operand instanceof Matrix && LIFTED.has(slot.type) ? pick(operand) : operand;
          const argument = convert(slot, item);
          if (argument instanceof CellError && slot.type !== "any" && slot.type !== "operand")
            return argument;
          converted.push(argument);
        }
        return run(converted, context);
      };
      if (!lift) return callWith(() => NA);
      return Matrix.build(lift.rows, lift.columns, (i, j) => {
        const result = callWith((matrix) => {
          const item = matrix.at(i, j);
          return item === undefined ? NA : item;
        });
        if (result instanceof Matrix) return result.items[0] ?? null;
        const value = context.read(result);
        return value instanceof Matrix ? (value.items[0] ?? null) : value;
      });
    },
  };
}

function slotOf(parameter: Parameter): Slot {
  const optional = parameter.endsWith("?") || parameter.endsWith("~");
  return {
    type: parameter.replace(/[.?~]/g, "") as Type,
    optional,
    emptyIsBlank: !optional || parameter.endsWith("~"),
  };
}

function prepare(type: Type, given: Operand, context: CallContext): Operand {
  if (type === "lambda") return given;
  if (given instanceof Lambda || given instanceof Union) return given;
  const value = given instanceof Reference ? context.read(given) : given;
  return value instanceof Matrix ? simplified(value) : value;
}

function convert(slot: Slot, given: Operand | undefined): unknown {
  let item = given;
  if (item === undefined) {
    if (!slot.emptyIsBlank || slot.type === "operand") return undefined;
    item = null;
  }
  if (slot.type === "operand") return item;
  if (slot.type === "lambda")
    return item instanceof Lambda || item instanceof CellError ? item : VALUE;
  if (item instanceof Lambda || item instanceof Union || item instanceof Reference) return VALUE;
  if (slot.type === "matrix") return item instanceof CellError ? item : toMatrix(item);
  if (item instanceof Matrix) return VALUE;
  if (slot.type === "number") return toNumber(item);
  if (slot.type === "logical") return toLogical(item);
  if (slot.type === "text") return item instanceof CellError ? item : toText(item);
  return item;
}
