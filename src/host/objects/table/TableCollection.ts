import { intersection } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { eventMembers } from "../events/eventMembers";
import { ExcelEvent, WORKBOOK_TARGET } from "../events/excelEvent";
import { ExcelObject } from "../ExcelObject";
import { areaArgument } from "../range/rangeArgument";
import { refusedAs } from "../refusedAs";
import type { Session } from "../Session";
import { requireUnprotected } from "../worksheet/requireEditable";
import { Table } from "./Table";

/** `Excel.TableCollection`: the tables of a sheet, or of the workbook. */
export class TableCollection extends ExcelObject {
  readonly type: HostType = tableCollectionType;

  constructor(
    session: Session,
    readonly sheet?: Sheet
  ) {
    super(session);
  }

  get tables(): Table[] {
    return this.session.workbook.tables
      .filter((table) => !this.sheet || table.sheet === this.sheet)
      .map((table) => new Table(this.session, table));
  }

  /** By id or name. */
  find(key: unknown): Table | null {
    const name = String(key).toLowerCase();
    const found = this.tables.find(
      ({ table }) => table.id === key || table.name.toLowerCase() === name
    );
    return found ?? null;
  }
}

const tableCollectionType = defineType<TableCollection>(
  "TableCollection",
  {
    scalars: { Count: { get: ({ tables }) => tables.length } },
    methods: {
      Add: ({ session, sheet }, args) => {
        const { workbook } = session;
        const area = areaArgument(session, args, 0, sheet ?? workbook.activeSheet);
        requireUnprotected(area);
        const overlaps = workbook.tables.some(
          (table) => table.sheet === area.sheet && intersection(table.area, area)
        );
        if (overlaps) {
          throw new RichApiError("InvalidArgument", "A table cannot overlap another table.");
        }
        const hasHeaders = args.boolean(1, true);
        const table = refusedAs("InvalidArgument", () => workbook.addTable(area, hasHeaders));
        return new Table(session, table);
      },
      GetCount: ({ tables }) => tables.length,
      GetItemAt: ({ tables }, args) =>
        tables[args.integer(0)] ?? args.refuse(0, "an index of a table"),
      GetItemOrNullObject: (tables, args) => tables.find(args.raw(0)),
    },
    collection: {
      items: ({ tables }) => tables,
      item: (tables, key) => {
        const found = tables.find(key);
        if (!found) throw new RichApiError("ItemNotFound");
        return found;
      },
    },
  },
  eventMembers<TableCollection>(({ sheet }) => sheet?.id ?? WORKBOOK_TARGET, {
    AddedEvent: ExcelEvent.TableAdded,
    DeletedEvent: ExcelEvent.TableDeleted,
    DataChangedEvent: ExcelEvent.TableChanged,
  })
);
