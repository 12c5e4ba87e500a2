import type { Cell } from "../model/cell";
import { CellError } from "../model/value";
import type { Frame } from "./builtIn";
import type { Calculation } from "./Calculation";
import type { CustomCall } from "./CustomCall";
import { CellInvocation } from "./CellInvocation";
import type { FunctionMetadata, Invoke } from "./customFunction";
import { customArguments } from "./customArguments";
import { customResult, thrownError } from "./customResult";
import { BUSY } from "./errors";
import type { Operand } from "./operand";

interface Registered {
  metadata: FunctionMetadata;
  invoke: Invoke;
}

/** The custom functions of add-ins: called with Excel's conventions, directly or waiting for a promise. */
export class CustomFunctions {
  /** The cell whose formula is being evaluated; pending calls belong to it. */
  caller?: Cell;
  private readonly functions = new Map<string, Registered>();
  private readonly waiting = new Set<CustomCall>();
  private answers: (() => void)[] = [];

  constructor(private readonly calculation: Calculation) {}

  register(metadata: FunctionMetadata[], invoke: Invoke): void {
    for (const each of metadata) {
      this.functions.set(each.name.toUpperCase(), { metadata: each, invoke });
    }
  }

  has(name: string): boolean {
    return this.functions.has(name);
  }

  /** Descriptions of all registered functions. */
  get metadata(): FunctionMetadata[] {
    return [...this.functions.values()].map(({ metadata }) => metadata);
  }

  /** Calls that have not answered. */
  get pending(): number {
    return this.waiting.size;
  }

  /** Settles with the next answer. */
  nextAnswer(): Promise<void> {
    return new Promise((resolve) => this.answers.push(resolve));
  }

  /** True where one of the names is a function that is declared volatile. */
  isVolatile(names: ReadonlySet<string>): boolean {
    if (this.functions.size === 0) return false;
    return [...names].some((name) => this.functions.get(name)?.metadata.options?.volatile);
  }

  /** Calls a function; a promise makes the cell #BUSY! until it is kept. */
  call(name: string, operands: (Operand | undefined)[], frame: Frame): Operand {
    const registered = this.functions.get(name);
    if (!registered) return new CellError("#NAME?", `there is no function named ${name}`);
    const { metadata } = registered;
    const args = customArguments(metadata, operands, (operand) =>
      this.calculation.evaluator.read(operand)
    );
    if (args instanceof CellError) return args;
    const known = this.knownResult(metadata.id, args);
    if (known !== undefined) return known;
    return this.invoke(registered, args, frame);
  }

  private knownResult(functionId: string, args: readonly unknown[]): Operand | undefined {
    const state = this.caller?.state;
    const call = state?.calls[state.nextCall];
    if (!state || !call || call.functionId !== functionId || !isSame(call.args, args))
      return undefined;
    if (call.once && call.result !== undefined) state.calls.splice(state.nextCall, 1);
    else state.nextCall++;
    return call.result ?? BUSY;
  }

  private invoke({ metadata, invoke }: Registered, args: unknown[], frame: Frame): Operand {
    const invocation = new CellInvocation(metadata.name, frame);
    if (metadata.options?.stream) return this.stream(metadata, invoke, args, invocation);
    let returned: unknown;
    try {
      returned = invoke(metadata.id, [...args, invocation], invocation);
    } catch (error) {
      return thrownError(error);
    }
    if (!isPromise(returned)) return customResult(returned);
    const { call, answer } = this.pendingCall(metadata, args, invocation);
    returned.then(
      (value) => answer(customResult(value)),
      (error: unknown) => answer(thrownError(error))
    );
    this.remember(call);
    return call.result ?? BUSY;
  }

  private stream(
    metadata: FunctionMetadata,
    invoke: Invoke,
    args: unknown[],
    invocation: CellInvocation
  ): Operand {
    const { call, answer } = this.pendingCall(metadata, args, invocation);
    invocation.setResult = (value) => answer(customResult(value));
    try {
      invoke(metadata.id, [...args, invocation], invocation);
    } catch (error) {
      return thrownError(error);
    }
    this.remember(call);
    return call.result ?? BUSY;
  }

  /** A call that answers later, once or again and again, and what takes its answers. */
  private pendingCall(
    metadata: FunctionMetadata,
    args: unknown[],
    invocation: CellInvocation
  ): { call: CustomCall; answer: (result: Operand) => void } {
    const cell = this.caller;
    const call: CustomCall = {
      functionId: metadata.id,
      args,
      once: metadata.options?.volatile ?? false,
      cancel: () => {
        this.waiting.delete(call);
        this.announce();
        invocation.onCanceled?.();
      },
    };
    const answer = (result: Operand): void => {
      call.result = result;
      this.waiting.delete(call);
      if (cell?.state?.calls.includes(call)) {
        this.calculation.markDirty(cell);
        this.calculation.schedule();
      }
      this.announce();
    };
    return { call, answer };
  }

  private remember(call: CustomCall): void {
    const state = this.caller?.state;
    if (call.result === undefined) this.waiting.add(call);
    if (!state) return;
    state.calls.splice(state.nextCall).forEach((replaced) => replaced.cancel());
    state.calls.push(call);
    state.nextCall++;
  }

  private announce(): void {
    this.answers.splice(0).forEach((resolve) => resolve());
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null)?.then === "function";
}

/** Deep equality of arguments: values, errors and arrays of them. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  return (a as { code?: string }).code === (b as { code?: string }).code && "code" in a;
}
