import { area } from "../plan/area";
import { formula, type Cell } from "../plan/cell";
import type { SheetDraft } from "../plan/SheetDraft";
import {
  HISTORY_COLUMNS,
  historyColumnIndex as indexOf,
  type HistoryColumnName,
} from "./historyColumns";
import { formatOfHistory, paintLosses } from "./historyFormats";
import type { HistoryLine } from "./historyRows";

const NET = formula("SUM([@[Realised P&L]],[@Funding])-SUM([@[Fees paid]])");

function cellOf(name: HistoryColumnName, line: HistoryLine): Cell {
  const { venue, market, currency, realised, fees, funding, rows, heldHours, first, last } = line;
  const cells: Record<HistoryColumnName, Cell | undefined> = {
    Venue: venue,
    Market: market,
    Currency: currency,
    "Realised P&L": realised,
    "Fees paid": fees,
    Funding: funding,
    Net: NET,
    Rows: rows,
    "Held hours": heldHours,
    First: first,
    Last: last,
  };
  return cells[name] ?? null;
}

/** The table by market and currency, its header in this row. */
export function putTable(
  draft: SheetDraft,
  header: number,
  lines: readonly HistoryLine[],
  table: string
): void {
  const first = header + 1;
  const names = HISTORY_COLUMNS.map(({ name }) => name);
  draft.put(header, 0, [names]);
  const put = (columns: readonly HistoryColumnName[]) =>
    draft.put(
      first,
      indexOf(columns[0]!),
      lines.map((line) => columns.map((name) => cellOf(name, line)))
    );
  const net = names.indexOf("Net");
  put(names.slice(0, net));
  put(["Net"]);
  put(names.slice(net + 1));
  draft.table(table, area(header, 0, lines.length + 1, HISTORY_COLUMNS.length));

  HISTORY_COLUMNS.forEach(({ name, content }, column) => {
    draft.style(area(header, column), content === "text" ? "headerText" : "header");
    const codes = lines.map(({ currency }) => formatOfHistory(content, currency));
    if (content !== "text") draft.formatDown(first, column, codes);
    const body = area(first, column, lines.length);
    draft.style(body, name === "Net" ? "calculated" : "imported");
    draft.style(body, content === "text" ? "words" : "figures");
  });
  draft.height(header, 32);
  draft.style(area(first, 0, lines.length, HISTORY_COLUMNS.length), "body");
  paintLosses(draft, first, lines.length);
}
