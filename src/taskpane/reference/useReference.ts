import { useCallback, useEffect, useState } from "react";
import { explainError, type Explained } from "../explainError";
import { strings } from "../strings";
import type { FunctionEntry } from "./FunctionEntry";

/** The list of functions as far as it has come. */
export interface Reference {
  functions?: readonly FunctionEntry[];
  failure?: Explained;
  /** Asks for the list anew. */
  retry(): void;
}

/** Reads the list of functions once. */
export function useReference(readReference: () => Promise<FunctionEntry[]>): Reference {
  const [functions, setFunctions] = useState<readonly FunctionEntry[]>();
  const [failure, setFailure] = useState<Explained>();
  const read = useCallback(async () => {
    setFailure(undefined);
    try {
      setFunctions(await readReference());
    } catch (error) {
      setFailure({ ...explainError(error, "read"), title: strings.functions.notLoaded });
    }
  }, [readReference]);
  useEffect(() => void read(), [read]);
  return { functions, failure, retry: () => void read() };
}
