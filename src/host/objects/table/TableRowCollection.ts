import { tableBody } from "../../model/table";
import type { Input } from "../../model/value";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { refusedAs } from "../refusedAs";
import { valueGrid } from "../range/valueGrid";
import { requireUnprotected } from "../worksheet/requireEditable";
import { deleteTableRows } from "./deleteTableRows";
import { TablePart } from "./TablePart";
import { TableRow } from "./TableRow";

/** `Excel.TableRowCollection`: the rows of a table's body. */
export class TableRowCollection extends TablePart {
  readonly type: HostType = tableRowCollectionType;

  get count(): number {
    return tableBody(this.table).rows;
  }

  get rows(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.parent, index));
  }

  /** Adds one row or several; `index` below 0 or left out: at the end. */
  add(index: number | undefined, values: unknown): TableRow {
    const { session, table, count } = this;
    requireUnprotected(table);
    const at = index === undefined || index < 0 ? count : index;
    if (at > count) throw new RichApiError("InvalidArgument");
    const inputs = rowInputs(values, table.area.columns);
    refusedAs("InvalidArgument", () =>
      session.workbook.insertTableRows(table, inputs?.length ?? 1, at, inputs)
    );
    return new TableRow(this.parent, at);
  }
}

const tableRowCollectionType = defineType<TableRowCollection>("TableRowCollection", {
  scalars: { Count: { get: ({ count }) => count } },
  methods: {
    Add: (rows, args) => rows.add(args.has(0) ? args.integer(0) : undefined, args.raw(1)),
    GetCount: ({ count }) => count,
    GetItemAt: ({ parent, count }, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= count) throw new RichApiError("InvalidArgument");
      return new TableRow(parent, index);
    },
    DeleteRowsAt: ({ parent }, args) =>
      deleteTableRows(parent, args.integer(0), args.optionalInteger(1, 1)),
  },
  collection: { items: ({ rows }) => rows },
});

function rowInputs(values: unknown, columns: number): Input[][] | undefined {
  if (values === undefined) return undefined;
  const rows = Array.isArray(values) ? values.length : 1;
  const grid = valueGrid(values, { row: 0, column: 0, rows, columns }, (value) => value as Input);
  return "rows" in grid ? grid.rows : [Array.from({ length: columns }, () => grid.all)];
}
