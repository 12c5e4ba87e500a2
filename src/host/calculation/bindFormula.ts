import { type AstExpression, parseA1Ref, parseStructRef } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Sheet } from "../model/sheet";
import { CellError, type ErrorCode, isErrorCode, type Value } from "../model/value";
import type { Workbook } from "../model/workbook";
import type { Expression } from "./expression";
import { BUILT_INS } from "./functions/builtIns";
import { SUMMARIES } from "./functions/subtotal";
import { Matrix } from "./operand";
import type { Operator } from "./operators";
import { FormulaSyntaxError, parseFormula, withoutFilePrefix } from "./parseFormula";

/** A formula ready to be evaluated. */
export interface BoundFormula {
  expression: Expression;
  /**
   * Names, in capitals, of what may come or go: defined names, tables, custom functions, missing sheets. Functions that
   * summarize the rows shown are among them, because rows may be hidden.
   */
  symbols: ReadonlySet<string>;
  volatile: boolean;
}

/** Stands among the symbols of a formula for the table around its cell. */
export const OWN_TABLE = "[]";

const VOLATILE_BY_NAME = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "INDIRECT",
  "OFFSET",
]);

/** Parses a formula and binds it to the sheets of the workbook; one that cannot be read becomes its error. */
export function bindFormula(workbook: Workbook, formula: string, sheet: Sheet): BoundFormula {
  try {
    return new Binder(workbook, sheet).bind(parseFormula(formula));
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    const value = new CellError("#NAME?", error.message);
    return { expression: { kind: "constant", value }, symbols: new Set(), volatile: false };
  }
}

class Binder {
  private readonly symbols = new Set<string>();
  private volatile = false;
  private readonly variables: string[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet
  ) {}

  bind(tree: AstExpression): BoundFormula {
    const expression = this.node(tree);
    if (expression.kind === "binary") expression.final = true;
    return { expression, symbols: this.symbols, volatile: this.volatile };
  }

  private node(node: AstExpression | null | undefined): Expression {
    if (!node) return { kind: "omitted" };
    switch (node.type) {
      case "Literal":
        return literal(node.value, node.raw);
      case "ErrorLiteral":
        return { kind: "constant", value: errorOf(node.value) };
      case "ArrayExpression":
        return { kind: "constant", value: arrayConstant(node.elements) };
      case "ReferenceIdentifier":
        return this.reference(node.value, node.kind);
      case "UnaryExpression":
        return this.unary(node.operator, this.node(node.arguments[0] ?? null));
      case "BinaryExpression":
        return this.binary(
          node.operator,
          this.node(node.arguments[0]),
          this.node(node.arguments[1])
        );
      case "CallExpression":
        return this.call(node.callee, node.arguments);
      case "LambdaExpression":
        return this.lambda(node.params, node.body);
      case "LetExpression":
        return this.let(node.declarations, node.body);
      default:
        throw new FormulaSyntaxError(`unexpected ${(node as { type: string }).type}`);
    }
  }

  private unary(operator: string, operand: Expression): Expression {
    switch (operator) {
      case "-":
        return { kind: "negate", operand };
      case "%":
        return { kind: "percent", operand };
      case "#":
        return { kind: "spill", operand };
      case "@":
        return { kind: "single", operand };
      default:
        return { kind: "plus", operand };
    }
  }

  private binary(operator: string, left: Expression, right: Expression): Expression {
    if (operator === ":" || operator === "," || operator === " ") {
      return { kind: "combine", operator, left, right };
    }
    return { kind: "binary", operator: operator as Operator, left, right };
  }

  private reference(text: string, kind: string): Expression {
    if (kind === "table") {
      const parsed = parseStructRef(text);
      if (!parsed) throw new FormulaSyntaxError(`${text} is not a reference to a table`);
      const { table, sections = [], columns = [] } = parsed;
      this.symbols.add(table ? table.toUpperCase() : OWN_TABLE);
      return { kind: "table", table: table || undefined, sections, columns };
    }
    if (kind === "name") return this.name(text);
    return this.range(text);
  }

  private name(text: string): Expression {
    const plain = withoutFilePrefix(text).toUpperCase();
    if (this.variables.includes(plain)) return { kind: "variable", name: plain };
    const parsed = parseA1Ref(text);
    const context = parsed?.context?.at(-1);
    if (context === undefined || !parsed || !("name" in parsed)) {
      this.symbols.add(plain);
      return { kind: "name", name: plain };
    }
    const name = withoutFilePrefix(parsed.name).toUpperCase();
    this.symbols.add(name);
    const sheet = this.findSheet(context);
    return sheet ? { kind: "name", name, sheet } : missingSheet(context);
  }

  /** A sheet by its name; one that is missing may come. */
  private findSheet(name: string): Sheet | undefined {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) this.symbols.add(name.toUpperCase());
    return sheet;
  }

  private range(text: string): Expression {
    const parsed = parseA1Ref(text);
    if (!parsed || !("range" in parsed)) return { kind: "constant", value: errorOf("#REF!") };
    let sheet: Sheet | undefined = this.sheet;
    const context = parsed.context?.at(-1);
    if (context !== undefined) {
      sheet = this.findSheet(context);
      if (!sheet) return missingSheet(context);
    }
    const { top, left, bottom = top, right = left, $top, $left, $bottom, $right } = parsed.range;
    const [row, column] = [top ?? 0, left ?? 0];
    return {
      kind: "range",
      sheet,
      row,
      column,
      rows: (bottom ?? MAX_ROWS - 1) - row + 1,
      columns: (right ?? MAX_COLUMNS - 1) - column + 1,
      fixed: [
        $top || top === null,
        $left || left === null,
        $bottom || top === null,
        $right || left === null,
      ],
    };
  }

  private call(
    callee: AstExpression | { type: "Identifier"; name: string },
    args: (AstExpression | null)[]
  ): Expression {
    const bound = args.map((argument) => this.node(argument));
    for (const each of bound) if (each.kind === "name") each.argument = true;
    if (callee.type !== "Identifier") {
      return { kind: "apply", callee: this.node(callee as AstExpression), args: bound };
    }
    const name = withoutFilePrefix((callee as { name: string }).name).toUpperCase();
    if (this.variables.includes(name)) {
      return { kind: "apply", callee: { kind: "variable", name }, args: bound };
    }
    if (VOLATILE_BY_NAME.has(name)) this.volatile = true;
    if (name === "ANCHORARRAY" && bound[0]) return { kind: "spill", operand: bound[0] };
    if (name === "SINGLE" && bound[0]) return { kind: "single", operand: bound[0] };
    const builtIn = BUILT_INS.get(name);
    if (!builtIn || SUMMARIES.includes(name)) this.symbols.add(name);
    return { kind: "call", name, builtIn, args: bound };
  }

  private lambda(params: { name: string }[], body: AstExpression | null): Expression {
    const names = params.map(({ name }) => withoutFilePrefix(name).toUpperCase());
    const required = names.filter((name) => !name.startsWith("[")).length;
    const parameters = names.map((name) => name.replace(/[[\]]/g, ""));
    this.variables.push(...parameters);
    const bound = this.node(body);
    this.variables.length -= parameters.length;
    return { kind: "lambda", parameters, required, body: bound };
  }

  private let(
    declarations: { id: { name: string }; init: AstExpression | null }[],
    body: AstExpression | null
  ): Expression {
    const names: string[] = [];
    const values: Expression[] = [];
    for (const { id, init } of declarations) {
      values.push(this.node(init));
      const name = withoutFilePrefix(id.name).toUpperCase();
      names.push(name);
      this.variables.push(name);
    }
    const bound = this.node(body);
    this.variables.length -= names.length;
    return { kind: "let", names, values, body: bound };
  }
}

function literal(value: unknown, raw: string): Expression {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new FormulaSyntaxError(`${raw} is too large a number`);
  }
  return { kind: "constant", value: value as Value };
}

function errorOf(code: string): CellError {
  return new CellError(isErrorCode(code) ? (code as ErrorCode) : "#VALUE!");
}

function missingSheet(name: string): Expression {
  return { kind: "constant", value: new CellError("#REF!", `there is no sheet named "${name}"`) };
}

function arrayConstant(elements: readonly (readonly AstExpression[])[]): Matrix {
  const width = elements[0]?.length ?? 0;
  if (elements.some((line) => line.length !== width)) {
    throw new FormulaSyntaxError("the rows of an array must be equally long");
  }
  return Matrix.of(
    elements.map((line) =>
      line.map((item) => {
        if (item.type === "ErrorLiteral") return errorOf(item.value);
        return item.type === "Literal" ? (item.value as Value) : null;
      })
    )
  );
}
