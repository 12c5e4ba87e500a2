/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: FunctionParameter[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: {
    volatile?: boolean;
    stream?: boolean;
    cancelable?: boolean;
    requiresAddress?: boolean;
    allowErrorForDataTypeAny?: boolean;
  };
  /** Some generators write it beside `options`. */
  allowErrorForDataTypeAny?: boolean;
}

/** The object that a custom function receives after its arguments. */
export interface Invocation {
  /** Address of the calling cell, "Sheet1!A1". */
  address: string;
  functionName: string;
  /** For streaming functions: gives the cell a new result. */
  setResult?: (value: unknown) => void;
  /** Assigned by the function; called when its cell no longer needs it. */
  onCanceled?: () => void;
}

/** Calls a custom function by id with Excel's arguments, the invocation last; may return a promise, may throw. */
export type Invoke = (id: string, args: unknown[], invocation: Invocation) => unknown;
