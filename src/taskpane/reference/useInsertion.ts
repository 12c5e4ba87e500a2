import { useCallback, useState } from "react";
import { explainError, type Explained } from "../explainError";
import { strings } from "../strings";
import type { FunctionServices } from "./FunctionServices";

/** How far the insertion of a formula has come. */
export type InsertionState =
  | { kind: "idle" }
  | { kind: "inserting" }
  | { kind: "occupied"; address: string }
  | { kind: "written"; address: string }
  | { kind: "failed"; error: Explained };

/** Inserts a formula into the selected cell; a cell that holds something is asked about first. */
export function useInsertion(formula: string, insertFormula: FunctionServices["insertFormula"]) {
  const [state, setState] = useState<InsertionState>({ kind: "idle" });
  const insert = useCallback(
    async (replace: boolean) => {
      setState({ kind: "inserting" });
      try {
        const { written, address } = await insertFormula(formula, replace);
        setState({ kind: written ? "written" : "occupied", address });
      } catch (error) {
        const explained = explainError(error, "positions");
        setState({ kind: "failed", error: { ...explained, title: strings.functions.notInserted } });
      }
    },
    [formula, insertFormula]
  );
  const dismiss = useCallback(() => setState({ kind: "idle" }), []);
  return { state, insert, dismiss };
}
