import type { ImportResult } from "../../importing/position";
import { strings } from "../strings";
import { SourceSummary, type SourceCount } from "./SourceSummary";

function countsOf({ rowsRead, flatRowsDropped, positions }: ImportResult): SourceCount[] {
  const words = strings.preview;
  const counts: SourceCount[] = [
    { text: words.positions(positions.length), kind: positions.length ? "found" : "other" },
  ];
  if (flatRowsDropped > 0) counts.push({ text: words.flat(flatRowsDropped), kind: "other" });
  // Rows that became neither a position nor were flat.
  const skipped = rowsRead - flatRowsDropped - positions.length;
  if (skipped > 0) counts.push({ text: words.skipped(skipped), kind: "skipped" });
  return counts;
}

/** The format that was recognised, and what became of the rows. */
export function ImportSummary({ result, source }: { result: ImportResult; source?: string }) {
  return <SourceSummary format={result.format} source={source} counts={countsOf(result)} />;
}
