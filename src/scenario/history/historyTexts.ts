import type { HistoryResult } from "../../importing";
import { minute, sourceParts } from "../positions/sourceLines";

/** Where closed trades come from, for the lines above the table. */
export interface HistorySource {
  readonly result: Pick<
    HistoryResult,
    | "format"
    | "rowsRead"
    | "rowsSkipped"
    | "duplicatesDropped"
    | "findings"
    | "timeZone"
    | "markets"
  >;
  readonly fileName?: string;
  readonly importedAt: Date;
}

/** Why such a file makes a History sheet, and no Positions sheet. */
export const NO_OPEN_POSITIONS =
  "This export lists closed trades and funding; no exchange puts open positions into such a file, so there is nothing to liquidate here.";

/** How the sheet is to be read. */
export const HISTORY_LEGEND: readonly string[] = [
  "Blue: imported · black: formula · realised P&L: before fees and funding where the export separates them · " +
    "fees paid: below 0 received as rebate · funding: above 0 received, below 0 paid",
  "Net: realised P&L − fees + funding, as far as the export tells them · held hours: on average, weighted by size",
];

/** Format, file, time and what was left out, in one line. */
export function historySourceLine({ result, fileName, importedAt }: HistorySource): string {
  const { format, rowsRead, rowsSkipped, duplicatesDropped, findings, timeZone } = result;
  const unread = findings.filter(({ severity }) => severity === "error").length;
  return sourceParts([
    format,
    fileName ?? "",
    `imported ${minute(importedAt)}`,
    [rowsRead, "row read", "rows read"],
    [rowsSkipped, "row of another kind left out", "rows of another kind left out"],
    [duplicatesDropped, "row listed twice", "rows listed twice"],
    [unread, "row not read", "rows not read"],
    timeZone === undefined ? "times as printed, time zone not given" : "times in UTC",
  ]);
}

/** What this export tells, and what it leaves blank: `Not in this export: funding, holding time.` */
export function missingLine(markets: HistorySource["result"]["markets"]): string | undefined {
  const tells = [
    ["realised P&L", markets.some(({ realisedPnl }) => realisedPnl !== undefined)],
    ["fees", markets.some(({ fees, otherFees }) => fees !== undefined || otherFees.length > 0)],
    ["funding", markets.some(({ funding }) => funding !== undefined)],
    ["holding time", markets.some(({ holdingHours }) => holdingHours !== undefined)],
  ] as const;
  const missing = tells.flatMap(([name, isThere]) => (isThere ? [] : [name]));
  return missing.length ? `Not in this export: ${missing.join(", ")}.` : undefined;
}
