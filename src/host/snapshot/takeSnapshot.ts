import type { Area, Rectangle } from "../model/address";
import type { Chart } from "../model/chart";
import { literalInput } from "../model/literalInput";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { AreaSnapshot, ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from "./WorkbookSnapshot"; // prettier-ignore

/** The workbook as it is now; later changes of the workbook leave the snapshot alone. */
export function takeSnapshot(workbook: Workbook): WorkbookSnapshot {
  return {
    version: 1,
    sheets: workbook.sheets.map(sheetSnapshot),
    tables: workbook.tables.map(({ sheet, area, ...table }) => ({
      ...structuredClone(table),
      area: rectangle(area),
      sheetId: sheet.id,
    })),
    names: [...workbook.names.values()].map(({ sheet, ...name }) => ({
      ...name,
      sheetId: sheet?.id,
    })),
    settings: [...workbook.settings],
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    selection: rectangle(workbook.selection),
  };
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const cells: SheetSnapshot["cells"] = [];
  for (const [row, column, cell] of sheet.cells.entries()) {
    const input = literalInput(cell);
    if (input !== "") cells.push([row, column, input]);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells,
    // Formats are replaced when they change, never written to: they can be shared.
    formats: [...sheet.formats.cells.entries()],
    formatLayers: sheet.formats.layers.map(({ area, format }) => ({
      area: rectangle(area),
      format,
    })),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    standardWidth: sheet.standardWidth,
    standardHeight: sheet.standardHeight,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    charts: sheet.charts.map(chartSnapshot),
    conditionalFormats: sheet.conditionalFormats.map(({ area, ...format }) => ({
      ...structuredClone(format),
      area: rectangle(area),
    })),
    validations: sheet.validations.map(({ area, ...validation }) => ({
      ...structuredClone(validation),
      area: rectangle(area),
    })),
    merges: sheet.merges.map(rectangle),
    page: { ...sheet.page },
    gridlines: sheet.gridlines,
    headings: sheet.headings,
    protected: sheet.protected,
  };
}

function chartSnapshot(chart: Chart): ChartSnapshot {
  const look = Object.entries(chart).filter(([key]) => key !== "sheet" && key !== "series");
  return {
    ...structuredClone(Object.fromEntries(look) as Omit<Chart, "sheet" | "series">),
    series: chart.series.map(({ name, categories, values, ...each }) => ({
      ...each,
      name: typeof name === "object" ? areaSnapshot(name) : name,
      categories: categories && areaSnapshot(categories),
      values: areaSnapshot(values),
    })),
  };
}

function areaSnapshot(area: Area): AreaSnapshot {
  return { sheetId: area.sheet.id, ...rectangle(area) };
}

/** An area without whatever else hangs on it. */
function rectangle({ row, column, rows, columns }: Rectangle): Rectangle {
  return { row, column, rows, columns };
}
