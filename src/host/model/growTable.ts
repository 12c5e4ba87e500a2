import type { Rectangle } from "./address";
import { calculatedColumn, fillColumnFormulas } from "./calculatedColumn";
import { putCell } from "./contents";
import { type Table, tableBody } from "./table";
import { uniqueHeader } from "./tableHeaders";
import type { Workbook } from "./workbook";

/** Takes the rows just below a table's body into it: formats, rules and charts follow, column formulas fill. */
export function growRows(workbook: Workbook, table: Table, count: number): void {
  const formulas = table.columns.map((_, index) => calculatedColumn(table, index));
  const body = tableBody(table);
  table.area = { ...table.area, rows: table.area.rows + count };
  const first = body.row + body.rows;
  if (body.rows > 0) {
    copyFormats(table, first - 1, first, count);
    extendAreas(workbook, table, body, count);
  }
  workbook.calculation.tableChanged(table.name);
  fillColumnFormulas(workbook, table, formulas, first, count);
  workbook.emit("tables", { kind: "changed", table });
}

/** Takes the column just right of a table into it, under its own header. */
export function growColumn(workbook: Workbook, table: Table): void {
  const { sheet, area } = table;
  const place = area.column + area.columns;
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const given = table.showHeaders ? workbook.text(sheet, area.row, place) : "";
  const name = uniqueHeader(given, taken, given === "" ? firstFree(taken) : table.columns.length);
  table.columns.push({ id, name });
  table.area = { ...area, columns: area.columns + 1 };
  if (table.showHeaders) putCell(workbook, sheet, area.row, place, { kind: "value", value: name });
  workbook.calculation.tableChanged(table.name);
  workbook.emit("tables", { kind: "changed", table });
}

/** Zero-based number of the first "Column…" name that is free. */
function firstFree(taken: ReadonlySet<string>): number {
  let position = 0;
  while (taken.has(`column${position + 1}`)) position++;
  return position;
}

function copyFormats({ sheet, area }: Table, from: number, to: number, rows: number): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const format = sheet.formats.get(from, column);
    sheet.formats.patch({ row: to, column, rows, columns: 1 }, format);
  }
}

/** Areas that end with the body, such as a rule on a column or the data of a chart, end with it afterwards too. */
function extendAreas(
  workbook: Workbook,
  { sheet, area }: Table,
  body: Rectangle,
  rows: number
): void {
  const ends = (part: Rectangle) =>
    part.row >= area.row &&
    part.row < body.row + body.rows &&
    part.row + part.rows === body.row + body.rows &&
    part.column >= area.column &&
    part.column + part.columns <= area.column + area.columns;
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) {
    if (ends(rule.area)) rule.area = { ...rule.area, rows: rule.area.rows + rows };
  }
  const grown = <T extends Rectangle & { sheet: unknown }>(part: T): T =>
    part.sheet === sheet && ends(part) ? { ...part, rows: part.rows + rows } : part;
  for (const home of workbook.sheets) {
    for (const chart of home.charts) {
      const before = chart.series;
      chart.series = before.map((series) => ({
        ...series,
        values: grown(series.values),
        categories: series.categories && grown(series.categories),
      }));
      if (chart.series.some(({ values }, index) => values !== before[index]?.values)) {
        workbook.emit("charts", { sheet: home });
      }
    }
  }
}
