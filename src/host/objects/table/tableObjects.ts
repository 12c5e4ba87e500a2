import type { TypeMembers } from "../../protocol/HostType";
import { Worksheet } from "../worksheet/Worksheet";
import type { Table } from "./Table";
import { TableColumnCollection } from "./TableColumnCollection";
import { TableRowCollection } from "./TableRowCollection";
import { TableSort } from "./TableSort";

/** Objects that hang on a table. Filters are not offered. */
export const tableObjects: TypeMembers<Table> = {
  navigations: {
    Columns: (table) => new TableColumnCollection(table),
    Rows: (table) => new TableRowCollection(table),
    Sort: (table) => new TableSort(table),
    Worksheet: ({ session, table }) => new Worksheet(session, table.sheet),
  },
  methods: { ClearFilters: () => undefined, ReapplyFilters: () => undefined },
};
