import { formatAddress, intersection, type Area } from "../../model/address";
import type { WorkbookEvents } from "../../model/events";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../Session";
import { ChartEvents } from "./ChartEvents";
import { areaReference } from "./areaReference";
import { ExcelEvent, WORKBOOK_TARGET } from "./excelEvent";

/** Delivers one event: its number, the id of the object it happened to, its arguments. */
export type Publish = (event: number, targetId: string, args: unknown) => void;

const CHANGE_TYPES = {
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
} as const;

/** Turns what happens in the workbook into the events of Office.js, for those that are listened to. */
export class EventPublisher {
  private readonly stopListening: (() => void)[];
  private readonly charts: ChartEvents;
  private shownSheet: Sheet;

  constructor(
    private readonly session: Session,
    private readonly publish: Publish
  ) {
    const { workbook } = session;
    this.shownSheet = workbook.activeSheet;
    this.charts = new ChartEvents(workbook);
    this.stopListening = [
      workbook.on("changed", (event) => this.changed(event)),
      workbook.on("structure", ({ kind, area }) =>
        this.cellsChanged(area, CHANGE_TYPES[kind], "Unknown")
      ),
      workbook.on("calculated", (event) => this.calculated(event)),
      workbook.on("format", ({ area }) => this.formatChanged(area)),
      workbook.on("sheets", (event) => this.sheetsChanged(event)),
      workbook.on("tables", (event) => this.tablesChanged(event)),
      workbook.on("charts", ({ sheet }) => this.chartsChanged(sheet)),
      workbook.on("selection", ({ area }) => this.selectionChanged(area)),
      workbook.on("activated", ({ sheet }) => this.activated(sheet)),
    ];
  }

  dispose(): void {
    for (const stop of this.stopListening) stop();
  }

  private changed({ area, source }: WorkbookEvents["changed"]): void {
    const triggerSource = source === "written" ? "ThisLocalAddin" : "Unknown";
    this.cellsChanged(area, "RangeEdited", triggerSource);
  }

  private cellsChanged(area: Area, changeType: string, triggerSource: string): void {
    const worksheetId = area.sheet.id;
    const common = { worksheetId, changeType, source: "Local", triggerSource };
    this.onSheet(ExcelEvent.WorksheetChanged, area.sheet, () => ({
      ...common,
      address: formatAddress(area),
      referenceId: areaReference(area),
      shiftDirection: "None",
    }));
    for (const table of this.session.workbook.tables) {
      const inside = table.sheet === area.sheet && intersection(table.area, area);
      if (!inside) continue;
      const part = { ...inside, sheet: area.sheet };
      const args = () => ({
        ...common,
        tableId: table.id,
        address: formatAddress(part),
        referenceId: areaReference(part),
      });
      this.send(ExcelEvent.TableChanged, table.id, args);
      this.onSheet(ExcelEvent.TableChanged, table.sheet, args);
    }
  }

  private calculated({ cells }: WorkbookEvents["calculated"]): void {
    for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
      this.onSheet(ExcelEvent.WorksheetCalculated, sheet, () => ({
        worksheetId: sheet.id,
        address: cells
          .filter((cell) => cell.sheet === sheet)
          .map(({ row, column }) => formatAddress({ row, column, rows: 1, columns: 1 }))
          .join(","),
      }));
    }
  }

  private formatChanged(area: Area): void {
    this.onSheet(ExcelEvent.WorksheetFormatChanged, area.sheet, () => ({
      worksheetId: area.sheet.id,
      address: formatAddress(area),
      referenceId: areaReference(area),
      source: "Local",
    }));
  }

  private sheetsChanged({ kind, sheet }: WorkbookEvents["sheets"]): void {
    const args = () => ({ worksheetId: sheet.id, source: "Local" });
    if (kind === "added") this.send(ExcelEvent.WorksheetAdded, WORKBOOK_TARGET, args);
    if (kind === "removed") this.send(ExcelEvent.WorksheetDeleted, WORKBOOK_TARGET, args);
  }

  private tablesChanged({ kind, table }: WorkbookEvents["tables"]): void {
    if (kind === "changed") return;
    const event = kind === "added" ? ExcelEvent.TableAdded : ExcelEvent.TableDeleted;
    this.onSheet(event, table.sheet, () => ({
      ...{ tableId: table.id, tableName: table.name },
      ...{ worksheetId: table.sheet.id, source: "Local" },
    }));
  }

  private chartsChanged(sheet: Sheet): void {
    const { added, deleted } = this.charts.changes(sheet);
    const args = (chartId: string) => ({ chartId, worksheetId: sheet.id, source: "Local" });
    for (const { id } of added) this.send(ExcelEvent.ChartAdded, sheet.id, () => args(id));
    for (const { id } of deleted) this.send(ExcelEvent.ChartDeleted, sheet.id, () => args(id));
  }

  private selectionChanged(area: Area): void {
    const worksheetId = area.sheet.id;
    this.onSheet(ExcelEvent.WorksheetSelectionChanged, area.sheet, () => ({
      worksheetId,
      address: formatAddress(area),
    }));
    for (const table of this.session.workbook.tables) {
      const inside = table.sheet === area.sheet && intersection(table.area, area);
      this.send(ExcelEvent.TableSelectionChanged, table.id, () => ({
        worksheetId,
        tableId: table.id,
        address: inside ? formatAddress(inside) : "",
      }));
    }
  }

  private activated(sheet: Sheet): void {
    const left = this.shownSheet;
    this.shownSheet = sheet;
    this.onSheet(ExcelEvent.WorksheetDeactivated, left, () => ({ worksheetId: left.id }));
    this.onSheet(ExcelEvent.WorksheetActivated, sheet, () => ({ worksheetId: sheet.id }));
  }

  /** To those who listen on the sheet, and to those who listen on all sheets. */
  private onSheet(event: number, sheet: Sheet, args: () => unknown): void {
    this.send(event, sheet.id, args);
    this.send(event, WORKBOOK_TARGET, args);
  }

  private send(event: number, targetId: string, args: () => unknown): void {
    const { eventsEnabled, subscriptions } = this.session;
    if (eventsEnabled && subscriptions.has(event, targetId)) this.publish(event, targetId, args());
  }
}
