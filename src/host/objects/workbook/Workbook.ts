import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { Chart } from "../chart/Chart";
import { referencedArea } from "../events/areaReference";
import { ExcelObject } from "../ExcelObject";
import { Range } from "../range/Range";
import { RangeAreas } from "../range/RangeAreas";
import { TableCollection } from "../table/TableCollection";
import { WorksheetCollection } from "../worksheet/WorksheetCollection";
import { Application } from "./Application";
import { CALCULATION_ENGINE_VERSION } from "./calculationEngine";
import { NamedItemCollection } from "./NamedItemCollection";
import { Runtime } from "./Runtime";
import { SettingCollection } from "./SettingCollection";
import { WorkbookProtection } from "./WorkbookProtection";

/** `Excel.Workbook`: where every request starts. */
export class Workbook extends ExcelObject {
  readonly type: HostType = workbookType;

  get selectedRange(): Range {
    return new Range(this.session, this.session.workbook.selection);
  }

  get activeChart(): Chart | null {
    const { activeChart } = this.session;
    const exists = activeChart?.sheet.charts.includes(activeChart);
    return activeChart && exists ? new Chart(this.session, activeChart) : null;
  }

  /** The range of an event's arguments. */
  eventRange(reference: string): Range | null {
    const area = referencedArea(this.session, reference);
    return area ? new Range(this.session, area) : null;
  }
}

const workbookType = defineType<Workbook>("Workbook", {
  scalars: {
    Name: { get: ({ session }) => session.documentName() },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
    UsePrecisionAsDisplayed: { get: () => false },
    CalculationEngineVersion: { get: () => CALCULATION_ENGINE_VERSION },
  },
  navigations: {
    Application: ({ session }) => new Application(session),
    Worksheets: ({ session }) => new WorksheetCollection(session),
    Tables: ({ session }) => new TableCollection(session),
    Names: ({ session }) => new NamedItemCollection(session),
    Settings: ({ session }) => new SettingCollection(session),
    Protection: ({ session }) => new WorkbookProtection(session),
    _Runtime: ({ session }) => new Runtime(session),
  },
  methods: {
    GetSelectedRange: ({ selectedRange }) => selectedRange,
    GetSelectedRanges: ({ selectedRange }) => new RangeAreas([selectedRange]),
    GetActiveCell: ({ selectedRange }) =>
      selectedRange.at({ ...selectedRange.area, rows: 1, columns: 1 }),
    GetActiveChart: ({ activeChart }) => {
      if (!activeChart) throw new RichApiError("ItemNotFound");
      return activeChart;
    },
    GetActiveChartOrNullObject: ({ activeChart }) => activeChart,
    _GetRangeForEventByReferenceId: (workbook, args) => {
      const range = workbook.eventRange(args.text(0));
      if (!range) throw new RichApiError("ItemNotFound");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) =>
      workbook.eventRange(args.text(0)),
  },
});
