import { intersection } from "../../model/address";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { encloses } from "../../model/rectangle";
import type { Range } from "../range/Range";
import { RangePart } from "../range/RangePart";
import { Table } from "./Table";

/** `Excel.TableScopedCollection`: the tables that a range touches, or holds wholly. */
export class TableScopedCollection extends RangePart {
  readonly type: HostType = tableScopedCollectionType;

  constructor(
    range: Range,
    readonly fullyContained: boolean
  ) {
    super(range);
  }

  get tables(): Table[] {
    const { area, sheet } = this.range;
    return this.session.workbook.tables
      .filter((table) => table.sheet === sheet)
      .filter((table) =>
        this.fullyContained ? encloses(area, table.area) : !!intersection(area, table.area)
      )
      .map((table) => new Table(this.session, table));
  }

  find(key: unknown): Table | null {
    const name = String(key).toLowerCase();
    const found = this.tables.find(
      ({ table }) => table.id === key || table.name.toLowerCase() === name
    );
    return found ?? null;
  }
}

const tableScopedCollectionType = defineType<TableScopedCollection>("TableScopedCollection", {
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ tables }) => {
      if (!tables[0]) throw new RichApiError("ItemNotFound");
      return tables[0];
    },
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
});
