import type { TypeMembers } from "../../protocol/HostType";
import { Worksheet } from "../worksheet/Worksheet";
import { AutoFilter } from "./AutoFilter";
import type { Table } from "./Table";
import { TableColumnCollection } from "./TableColumnCollection";
import { TableRowCollection } from "./TableRowCollection";
import { TableSort } from "./TableSort";

/** Objects that hang on a table. */
export const tableObjects: TypeMembers<Table> = {
  navigations: {
    Columns: (table) => new TableColumnCollection(table),
    Rows: (table) => new TableRowCollection(table),
    Sort: (table) => new TableSort(table),
    AutoFilter: ({ session, table }) => {
      const area = { ...table.area, sheet: table.sheet };
      return new AutoFilter(session, table.showFilterButton ? area : undefined, table);
    },
    Worksheet: ({ session, table }) => new Worksheet(session, table.sheet),
  },
  methods: {
    ClearFilters: ({ session, table }) => session.workbook.clearFilters(table),
    ReapplyFilters: ({ session, table }) => session.workbook.reapplyFilters(table),
  },
};
