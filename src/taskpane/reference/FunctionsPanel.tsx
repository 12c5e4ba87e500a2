import { useState } from "react";
import type { PanelProps } from "../tabs/PanelProps";
import { FunctionListScreen } from "./FunctionListScreen";
import { FunctionScreen } from "./FunctionScreen";
import { useReference } from "./useReference";

/** The list of functions, or the page of one of them. */
export function FunctionsPanel({ services }: PanelProps) {
  const { readReference, insertFormula } = services.functions;
  const reference = useReference(readReference);
  const [query, setQuery] = useState("");
  const [chosen, choose] = useState<string>();
  const [left, leave] = useState<string>();
  const entry = reference.functions?.find(({ id }) => id === chosen);
  if (entry) {
    return (
      <FunctionScreen
        key={entry.id}
        entry={entry}
        locale={services.locale}
        insertFormula={insertFormula}
        onBack={() => {
          leave(entry.id);
          choose(undefined);
        }}
      />
    );
  }
  return (
    <FunctionListScreen
      reference={reference}
      query={query}
      onQuery={setQuery}
      onChoose={choose}
      focused={left}
    />
  );
}
