import type { ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { AreaSnapshot, SeriesSnapshot, SheetSnapshot } from "./WorkbookSnapshot";

/** Gives a sheet everything of the snapshot but its cells and tables. */
export function restoreSheet(workbook: Workbook, snapshot: SheetSnapshot): void {
  const sheet = workbook.findSheet(snapshot.id);
  if (!sheet) return;
  const { name, visibility, tabColor, standardWidth, standardHeight } = snapshot;
  const { frozenRows, frozenColumns, gridlines, headings } = snapshot;
  Object.assign(sheet, { name, visibility, tabColor, standardWidth, standardHeight });
  Object.assign(sheet, { frozenRows, frozenColumns, gridlines, headings });
  sheet.protected = snapshot.protected;
  refillMap(sheet.columnWidths, snapshot.columnWidths);
  refillMap(sheet.rowHeights, snapshot.rowHeights);
  refillSet(sheet.hiddenRows, snapshot.hiddenRows);
  refillSet(sheet.hiddenColumns, snapshot.hiddenColumns);
  sheet.formats.cells.clear();
  for (const [row, column, format] of snapshot.formats)
    sheet.formats.cells.set(row, column, format);
  sheet.formats.layers = snapshot.formatLayers.map((layer) => ({ ...layer }));
  refill(sheet.conditionalFormats, structuredClone(snapshot.conditionalFormats));
  refill(sheet.validations, structuredClone(snapshot.validations));
  refill(sheet.merges, structuredClone(snapshot.merges));
  for (const key of Object.keys(sheet.page)) delete sheet.page[key as keyof Sheet["page"]];
  Object.assign(sheet.page, snapshot.page);
  restoreCharts(workbook, sheet, snapshot);
}

function restoreCharts(workbook: Workbook, sheet: Sheet, { charts }: SheetSnapshot): void {
  const before = [...sheet.charts];
  const after = charts.map(({ series, ...data }) => {
    const known = before.find((chart) => chart.id === data.id);
    const chart = {
      ...structuredClone(data),
      sheet,
      series: series.flatMap((each) => restoredSeries(workbook, each)),
    };
    return known ? Object.assign(known, chart) : chart;
  });
  refill(sheet.charts, after);
}

/** A series whose values were on a sheet that is gone goes with it. */
function restoredSeries(workbook: Workbook, snapshot: SeriesSnapshot): ChartSeries[] {
  const area = ({ sheetId, ...rectangle }: AreaSnapshot) => {
    const sheet = workbook.findSheet(sheetId);
    return sheet && { sheet, ...rectangle };
  };
  const { name, categories, values: valuesAt, ...look } = snapshot;
  const values = area(valuesAt);
  if (!values) return [];
  return [
    {
      ...look,
      name: typeof name === "object" ? area(name) : name,
      categories: categories && area(categories),
      values,
    },
  ];
}

function refill<Item>(list: Item[], items: readonly Item[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}

function refillMap(map: Map<number, number>, entries: readonly [number, number][]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function refillSet(set: Set<number>, items: readonly number[]): void {
  set.clear();
  for (const item of items) set.add(item);
}
