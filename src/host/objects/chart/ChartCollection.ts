import type { Sheet } from "../../model/sheet";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { eventMembers } from "../events/eventMembers";
import { ExcelEvent } from "../events/excelEvent";
import { ExcelObject } from "../ExcelObject";
import { areaArgument } from "../range/rangeArgument";
import { refusedAs } from "../refusedAs";
import type { Session } from "../Session";
import { requireUnprotected } from "../worksheet/requireEditable";
import { Chart } from "./Chart";

/** `Excel.ChartCollection`: the charts of a sheet. */
export class ChartCollection extends ExcelObject {
  readonly type: HostType = chartCollectionType;

  constructor(
    session: Session,
    readonly sheet: Sheet
  ) {
    super(session);
  }

  get charts(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.session, chart));
  }

  /** By id or name. */
  find(key: unknown): Chart | null {
    const name = String(key).toLowerCase();
    const found = this.charts.find(
      ({ chart }) => chart.id === key || chart.name.toLowerCase() === name
    );
    return found ?? null;
  }

  item(key: unknown): Chart {
    const found = this.find(key);
    if (!found) throw new RichApiError("ItemNotFound");
    return found;
  }
}

const chartCollectionType = defineType<ChartCollection>(
  "ChartCollection",
  {
    scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
    methods: {
      Add: ({ session, sheet }, args) => {
        requireUnprotected({ sheet });
        const type = args.text(0);
        const source = areaArgument(session, args, 1, sheet);
        const seriesBy = args.choice(2, ["Auto", "Rows", "Columns"], "Auto");
        const chart = refusedAs("InvalidArgument", () =>
          session.workbook.addChart(sheet, type, source, { seriesBy })
        );
        return new Chart(session, chart);
      },
      GetCount: ({ sheet }) => sheet.charts.length,
      GetItem: (charts, args) => charts.item(args.raw(0)),
      GetItemAt: ({ charts }, args) =>
        charts[args.integer(0)] ?? args.refuse(0, "an index of a chart"),
      GetItemOrNullObject: (charts, args) => charts.find(args.raw(0)),
    },
    collection: {
      items: ({ charts }) => charts,
      item: (charts, key) => charts.item(key),
    },
  },
  eventMembers<ChartCollection>(({ sheet }) => sheet.id, {
    AddedEvent: ExcelEvent.ChartAdded,
    DeletedEvent: ExcelEvent.ChartDeleted,
  })
);
