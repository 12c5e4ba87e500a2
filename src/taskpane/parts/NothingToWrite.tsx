import type { ImportResult } from "../../importing/position";
import { strings } from "../strings";
import { Message } from "./Message";

function reasonOf(result: ImportResult): string {
  if (result.findings.some((finding) => finding.severity === "error")) {
    return strings.preview.none.onlyErrors;
  }
  return result.flatRowsDropped > 0 ? strings.preview.none.onlyFlat : strings.preview.none.empty;
}

/** Says why an import that worked left no position, and what to do. */
export function NothingToWrite({ result }: { result: ImportResult }) {
  return (
    <Message intent="warning" title={strings.preview.none.title}>
      {reasonOf(result)}
    </Message>
  );
}
