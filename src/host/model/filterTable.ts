import { displayText } from "./displayText";
import { type Table, tableBody } from "./table";
import type { Workbook } from "./workbook";

/** Shows only the rows whose text in a column is among `texts`; undefined lifts the filter of the column. */
export function filterTable(
  workbook: Workbook,
  table: Table,
  columnId: number,
  texts: readonly string[] | undefined
): void {
  const filters = { ...table.filters };
  if (texts) filters[columnId] = [...texts];
  else delete filters[columnId];
  table.filters = Object.keys(filters).length > 0 ? filters : undefined;
  hideFilteredRows(workbook, table);
  workbook.emit("tables", { kind: "changed", table });
}

/** Shows every row of a table again. */
export function clearFilters(workbook: Workbook, table: Table): void {
  if (!table.filters) return;
  table.filters = undefined;
  hideFilteredRows(workbook, table);
  workbook.emit("tables", { kind: "changed", table });
}

/** Hides the rows of a table that its filters leave out, and shows the others. */
export function hideFilteredRows(workbook: Workbook, table: Table): void {
  const { sheet, filters = {} } = table;
  const body = tableBody(table);
  const shown = table.columns.flatMap(({ id }, index) =>
    filters[id] ? [{ column: body.column + index, texts: new Set(filters[id]) }] : []
  );
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  const passes = (row: number) =>
    shown.every(({ column, texts }) => texts.has(workbook.text(sheet, row, column)));
  const hidden = rows.filter((row) => !passes(row));
  workbook.hideRows(sheet, rows, false);
  workbook.hideRows(sheet, hidden);
}

/** The texts that a column's filter can choose from, in the order of their values. */
export function filterChoices(workbook: Workbook, table: Table, index: number): string[] {
  const { sheet } = table;
  const body = tableBody(table);
  const column = body.column + index;
  const values = new Map<string, unknown>();
  for (let row = body.row; row < body.row + body.rows; row++) {
    const value = workbook.value(sheet, row, column);
    const format = workbook.format(sheet, row, column).numberFormat;
    values.set(displayText(value, format), value);
  }
  return [...values]
    .sort(([a, x], [b, y]) =>
      typeof x === "number" && typeof y === "number"
        ? x - y
        : Number(a === "") - Number(b === "") ||
          Number(typeof x !== "number") - Number(typeof y !== "number") ||
          a.localeCompare(b, "en", { sensitivity: "accent" })
    )
    .map(([text]) => text);
}
