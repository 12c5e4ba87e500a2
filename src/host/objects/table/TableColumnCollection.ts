import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { addTableColumn } from "./addTableColumn";
import { TableColumn } from "./TableColumn";
import { TablePart } from "./TablePart";

/** `Excel.TableColumnCollection`. */
export class TableColumnCollection extends TablePart {
  readonly type: HostType = tableColumnCollectionType;

  get columns(): TableColumn[] {
    return this.table.columns.map((column) => new TableColumn(this.parent, column));
  }

  /** By id or name. */
  find(key: unknown): TableColumn | null {
    const name = String(key).toLowerCase();
    const found = this.columns.find(
      ({ column }) => column.id === key || column.name.toLowerCase() === name
    );
    return found ?? null;
  }
}

const tableColumnCollectionType = defineType<TableColumnCollection>("TableColumnCollection", {
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  methods: {
    Add: ({ parent }, args) => {
      const index = args.has(0) ? args.integer(0) : -1;
      return addTableColumn(parent, index, args.raw(1), args.optionalText(2));
    },
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: ({ columns }, args) =>
      columns[args.integer(0)] ?? args.refuse(0, "an index of a column"),
    GetItemOrNullObject: (columns, args) => columns.find(args.raw(0)),
  },
  collection: {
    items: ({ columns }) => columns,
    item: (columns, key) => {
      const found = columns.find(key);
      if (!found) throw new RichApiError("ItemNotFound");
      return found;
    },
  },
});
