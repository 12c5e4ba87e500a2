import type {
  CustomFunctionsListener,
  InvocationResult,
} from "../objects/services/CustomFunctionsService";
import { CUSTOM_FUNCTION_CATEGORY, type RichApiMessage } from "./richApiMessage";

/** A call of a custom function through the runtime of Office.js. */
export interface RuntimeCall {
  functionId: string;
  /** One entry a declared parameter; null where it was left out. */
  parameters: unknown[];
  /** Address of the calling cell, "Sheet1!A1". */
  address?: string;
  parameterAddresses?: (string | null)[] | null;
  streaming?: boolean;
  cancelable?: boolean;
}

/** What the runtime answered: a value, or an Excel error with its text. */
export type RuntimeResult = { value: unknown } | { error: string; message: string };

const CALL = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;

/** Error numbers of the runtime (CustomFunctionProxy). 2: the function threw, 3: it rejected. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  10: "#NAME?",
};

/**
 * Calls custom functions as Excel does: by messages to the runtime inside Office.js, which posts results back in
 * batches, 200 ms apart. Faithful, and much slower than calling the functions directly.
 */
export class RuntimeChannel implements CustomFunctionsListener {
  private readonly pending = new Map<number, (result: RuntimeResult) => void>();
  private nextId = 1;
  private announceReady!: () => void;

  /** Settles when the runtime accepts calls. */
  readonly whenReady = new Promise<void>((resolve) => (this.announceReady = resolve));

  constructor(private readonly send: (messages: RichApiMessage[]) => void) {}

  /** Calls a function; `answer` gets its result, for a streaming function each of its results. Returns the id. */
  call(call: RuntimeCall, answer: (result: RuntimeResult) => void): number {
    const id = this.nextId++;
    const flags = (call.cancelable ? CANCELABLE : 0) | (call.streaming ? STREAMING : 0);
    this.pending.set(id, (result) => {
      if (!call.streaming) this.pending.delete(id);
      answer(result);
    });
    const { functionId, parameters, address = null, parameterAddresses = null } = call;
    const message = [id, functionId, parameters, address, flags, parameterAddresses];
    this.send([[CUSTOM_FUNCTION_CATEGORY, CALL, "", JSON.stringify(message), id]]);
    return id;
  }

  cancel(invocationId: number): void {
    this.pending.delete(invocationId);
    const message = JSON.stringify({ invocationId });
    this.send([[CUSTOM_FUNCTION_CATEGORY, CANCEL, "", message, 0]]);
  }

  ready(): void {
    this.announceReady();
  }

  results(results: InvocationResult[]): void {
    for (const [id, ok, value, errorCode = 0] of results) {
      const result = ok
        ? { value }
        : { error: ERRORS[errorCode] ?? "#VALUE!", message: String(value ?? "") };
      this.pending.get(id)?.(result);
    }
  }
}
