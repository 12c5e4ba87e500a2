import { area, fixedCell } from "../plan/area";
import { formula } from "../plan/cell";
import type { SheetDraft } from "../plan/SheetDraft";
import { HISTORY_COLUMNS, historyColumnIndex as indexOf, SUMMED_COLUMNS } from "./historyColumns";
import { formatOfHistory, paintLosses } from "./historyFormats";
import { currencyRuns, type HistoryLine } from "./historyRows";

/** Currencies that get a total of their own; a file with more is hardly one of a trader. */
const MOST_TOTALS = 30;

/** A total a currency: amounts of different currencies do not add up. Returns the row below. */
export function putTotals(
  draft: SheetDraft,
  top: number,
  lines: readonly HistoryLine[],
  table: string
): number {
  const all = currencyRuns(lines);
  const runs = all.slice(0, MOST_TOTALS);
  draft.heading(top, 0, HISTORY_COLUMNS.length, "Totals by currency");
  const header = top + 1;
  const shown = ["Currency", ...SUMMED_COLUMNS] as const;
  const from = indexOf("Currency");
  draft.put(header, from, [shown]);
  shown.forEach((_, index) =>
    draft.style(area(header, from + index), index === 0 ? "headerText" : "header")
  );
  draft.height(header, 20);
  const first = header + 1;
  const figures = indexOf("Realised P&L");
  draft.put(
    first,
    from,
    runs.map(({ currency }) => [currency])
  );
  draft.put(
    first,
    figures,
    runs.map((_, index) => {
      const here = `${table}[Currency]=${fixedCell(first + index, from)}`;
      return SUMMED_COLUMNS.map((name) => formula(`SUMPRODUCT(--(${here}),${table}[${name}])`));
    })
  );
  SUMMED_COLUMNS.forEach((name, index) => {
    const { content } = HISTORY_COLUMNS[indexOf(name)]!;
    const codes = runs.map(({ currency }) => formatOfHistory(content, currency));
    draft.formatDown(first, figures + index, codes);
  });
  draft.style(area(first, from, runs.length), "words");
  draft.style(area(first, figures, runs.length, SUMMED_COLUMNS.length), "figures");
  draft.style(area(first, from, runs.length, shown.length), "total");
  paintLosses(draft, first, runs.length);
  const end = first + runs.length;
  if (all.length === runs.length) return end + 1;
  draft.write(end, from, `… and ${all.length - runs.length} more currencies, in the table`, "note");
  return end + 2;
}
