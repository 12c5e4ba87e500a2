import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { CellError, type Value } from "../model/value";
import type { CallContext, Frame, LazyCall, Scope } from "./builtIn";
import { combine } from "./combineReferences";
import { calcError, REF, VALUE, valueError } from "./errors";
import type { EvaluationHost } from "./EvaluationHost";
import type { Expression, RangeExpression } from "./expression";
import { BUILT_INS } from "./functions/builtIns";
import { implicitIntersection } from "./implicitIntersection";
import { Lambda, Matrix, type Operand, Reference, Union } from "./operand";
import { binary, withoutResidue } from "./operators";
import { tableReference } from "./tableReference";

/** Evaluates expressions. It holds no state of its own between formulas. */
export class Evaluator {
  constructor(private readonly host: EvaluationHost) {}

  /** The value or array of an expression, references read. */
  value(expression: Expression, frame: Frame, scope?: Scope): Value | Matrix {
    return this.read(this.operand(expression, frame, scope) ?? null);
  }

  /** Reads what a reference points to; a lambda has no value. */
  read(operand: Operand): Value | Matrix {
    if (operand instanceof Reference) return this.host.read(operand);
    if (operand instanceof Union) {
      return operand.parts.length === 1
        ? this.read(operand.parts[0]!)
        : valueError("several ranges where one was expected");
    }
    if (operand instanceof Lambda) return calcError("a LAMBDA must be called with arguments");
    return operand;
  }

  /** What an expression yields, references not read; undefined for an argument left empty. */
  operand(expression: Expression, frame: Frame, scope?: Scope): Operand | undefined {
    switch (expression.kind) {
      case "constant":
        return expression.value;
      case "range":
        return rangeReference(expression, frame);
      case "binary": {
        const left = this.value(expression.left, frame, scope);
        const right = this.value(expression.right, frame, scope);
        const { operator } = expression;
        const result = binary(operator, left, right);
        return expression.final && (operator === "-" || operator === "+")
          ? withoutResidue(result, left)
          : result;
      }
      case "call":
        return this.call(expression, frame, scope);
      case "variable":
        return variable(expression.name, scope);
      case "omitted":
        return undefined;
      case "negate":
        return binary("-", 0, this.value(expression.operand, frame, scope));
      case "percent":
        return binary("/", this.value(expression.operand, frame, scope), 100);
      case "plus":
        return this.operand(expression.operand, frame, scope);
      case "name":
        return this.name(expression, frame);
      case "table":
        return tableReference(this.host.workbook, expression, frame);
      case "spill":
        return this.spill(this.operand(expression.operand, frame, scope) ?? REF);
      case "single":
        return implicitIntersection(this.operand(expression.operand, frame, scope) ?? VALUE, frame);
      case "combine":
        return combine(
          expression.operator,
          this.operand(expression.left, frame, scope) ?? REF,
          this.operand(expression.right, frame, scope) ?? REF
        );
      case "let":
        return this.let(expression, frame, scope);
      case "lambda":
        return this.lambda(expression, frame, scope);
      case "apply":
        return this.apply(
          this.operand(expression.callee, frame, scope) ?? VALUE,
          expression.args.map((argument) => this.operand(argument, frame, scope))
        );
    }
  }

  /** Calls a function value. */
  apply(callee: Operand, args: (Operand | undefined)[]): Operand {
    if (callee instanceof Lambda) return callee.invoke(args);
    const value = this.read(callee);
    return value instanceof CellError ? value : valueError("only a LAMBDA can be called");
  }

  private call(
    { name, builtIn, args }: Expression & { kind: "call" },
    frame: Frame,
    scope?: Scope
  ): Operand {
    if (builtIn) {
      if (args.length < builtIn.minimum || args.length > builtIn.maximum) {
        return valueError(
          argumentCountMessage(name, args.length, builtIn.minimum, builtIn.maximum)
        );
      }
      if (builtIn.lazy) return builtIn.lazy(this.lazyCall(args, frame, scope));
      const operands = args.map((argument) => this.operand(argument, frame, scope));
      return builtIn.call!(operands, this.context(frame));
    }
    if (this.host.customFunctions.has(name)) {
      const operands = args.map((argument) => this.operand(argument, frame, scope));
      return this.host.callCustomFunction(name, operands, frame);
    }
    const defined = this.host.nameExpression(name, frame.sheet);
    if (defined) {
      const operands = args.map((argument) => this.operand(argument, frame, scope));
      return this.apply(this.operand(defined, frame) ?? VALUE, operands);
    }
    return new CellError("#NAME?", `there is no function named ${name}`);
  }

  private name({ name, sheet, argument }: Expression & { kind: "name" }, frame: Frame): Operand {
    const defined = this.host.nameExpression(name, sheet ?? frame.sheet);
    if (defined) return this.operand(defined, frame) ?? null;
    const table = this.host.workbook.findTable(name);
    if (table) {
      return tableReference(
        this.host.workbook,
        { kind: "table", table: name, sections: [], columns: [] },
        frame
      );
    }
    // MAP and its like take a function by its bare name.
    const builtIn = argument ? BUILT_INS.get(name) : undefined;
    if (builtIn?.call) {
      return new Lambda(builtIn.minimum, (args) => builtIn.call!(args, this.context(frame)));
    }
    if (argument && this.host.customFunctions.has(name)) {
      return new Lambda(1, (args) => this.host.callCustomFunction(name, args, frame));
    }
    return new CellError("#NAME?", `there is no name "${name}"`);
  }

  private let(
    { names, values, body }: Expression & { kind: "let" },
    frame: Frame,
    scope?: Scope
  ): Operand | undefined {
    let inner = scope;
    for (let i = 0; i < names.length; i++) {
      // A name bound to a lambda sees itself only through a defined name, as in Excel.
      inner = {
        name: names[i]!,
        value: this.operand(values[i]!, frame, inner) ?? null,
        outer: inner,
      };
    }
    return this.operand(body, frame, inner);
  }

  private lambda(
    { parameters, required, body }: Expression & { kind: "lambda" },
    frame: Frame,
    scope?: Scope
  ): Lambda {
    return new Lambda(parameters.length, (args) => {
      if (args.length > parameters.length || args.length < required) {
        return valueError(argumentCountMessage("LAMBDA", args.length, required, parameters.length));
      }
      let inner = scope;
      for (let i = 0; i < parameters.length; i++) {
        inner = { name: parameters[i]!, value: args[i], outer: inner };
      }
      return this.operand(body, frame, inner) ?? null;
    });
  }

  private spill(operand: Operand): Operand {
    if (operand instanceof CellError) return operand;
    return operand instanceof Reference ? this.host.spillOf(operand) : REF;
  }

  private context(frame: Frame): CallContext {
    const { host } = this;
    return {
      workbook: host.workbook,
      frame,
      read: (operand) => this.read(operand),
      resolve: (text) => this.operand(host.bind(text, frame.sheet), frame) ?? REF,
      formulaAt: (reference) => host.formulaAt(reference),
    };
  }

  private lazyCall(args: readonly Expression[], frame: Frame, scope?: Scope): LazyCall {
    const operand = (index: number): Operand => {
      const argument = args[index];
      return argument ? (this.operand(argument, frame, scope) ?? null) : null;
    };
    return {
      ...this.context(frame),
      args,
      isOmitted: (index) => {
        const argument = args[index];
        if (!argument || argument.kind === "omitted") return true;
        return argument.kind === "variable" && this.operand(argument, frame, scope) === undefined;
      },
      operand,
      value: (index) => this.read(operand(index)),
    };
  }
}

function argumentCountMessage(
  name: string,
  given: number,
  minimum: number,
  maximum: number
): string {
  const wanted = minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;
  return `${name} takes ${wanted} arguments; got ${given}`;
}

function variable(name: string, scope?: Scope): Operand | undefined {
  for (let each = scope; each; each = each.outer) if (each.name === name) return each.value;
  return new CellError("#NAME?", `there is no name "${name}"`);
}

function rangeReference(range: RangeExpression, frame: Frame): Operand {
  const { sheet, row, column, rows, columns, fixed } = range;
  if (frame.rowShift === 0 && frame.columnShift === 0) {
    return new Reference(sheet, row, column, rows, columns);
  }
  const top = row + (fixed[0] ? 0 : frame.rowShift);
  const left = column + (fixed[1] ? 0 : frame.columnShift);
  const bottom = row + rows - 1 + (fixed[2] ? 0 : frame.rowShift);
  const right = column + columns - 1 + (fixed[3] ? 0 : frame.columnShift);
  const [first, last] = [Math.min(top, bottom), Math.max(top, bottom)];
  const [west, east] = [Math.min(left, right), Math.max(left, right)];
  if (first < 0 || west < 0 || last >= MAX_ROWS || east >= MAX_COLUMNS) return REF;
  return new Reference(sheet, first, west, last - first + 1, east - west + 1);
}
