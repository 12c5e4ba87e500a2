import type { HistoryResult } from "../../importing";
import { strings } from "../strings";
import { SourceSummary, type SourceCount } from "./SourceSummary";

function countsOf(result: HistoryResult): SourceCount[] {
  const words = strings.history;
  const { markets, rowsRead, rowsSkipped, duplicatesDropped, timeZone } = result;
  const others = [
    strings.mapping.rows(rowsRead),
    rowsSkipped > 0 && words.skipped(rowsSkipped),
    duplicatesDropped > 0 && words.duplicates(duplicatesDropped),
    timeZone && words.zone(timeZone),
  ].filter((text) => typeof text === "string");
  return [
    { text: words.markets(markets.length), kind: markets.length ? "found" : "other" },
    ...others.map((text) => ({ text, kind: "other" as const })),
  ];
}

/** The export that was recognised, and what became of its rows. */
export function HistorySummary({ result, source }: { result: HistoryResult; source?: string }) {
  return <SourceSummary format={result.format} source={source} counts={countsOf(result)} />;
}
