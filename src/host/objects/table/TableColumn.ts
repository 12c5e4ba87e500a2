import { RichApiError } from "../../protocol/RichApiError";
import type { TableColumn as ColumnModel } from "../../model/table";
import type { Rectangle } from "../../model/address";
import { defineType, type HostType } from "../../protocol/HostType";
import type { Range } from "../range/Range";
import { cellGrid } from "../range/cellGrid";
import { wireValue } from "../range/rangeContent";
import { writeInputs } from "../range/writeInputs";
import { settableText } from "../settable";
import { requireEditable } from "../worksheet/requireEditable";
import { deleteTableColumn } from "./deleteTableColumn";
import type { Table } from "./Table";
import { TablePart } from "./TablePart";

/** `Excel.TableColumn`. */
export class TableColumn extends TablePart {
  readonly type: HostType = tableColumnType;

  constructor(
    parent: Table,
    readonly column: ColumnModel
  ) {
    super(parent);
  }

  get index(): number {
    return this.table.columns.indexOf(this.column);
  }

  /** The column's share of a part of the table. */
  part(rectangle: Rectangle): Range {
    if (this.index < 0) throw new RichApiError("ItemNotFound");
    const { column } = this.table.area;
    return this.parent.range({ ...rectangle, column: column + this.index, columns: 1 });
  }
}

const tableColumnType = defineType<TableColumn>("TableColumn", {
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ column }) => column.name,
      set: (column, value) => {
        const name = settableText(value);
        const { session, table } = column;
        const { sheet, row, column: place } = column.part({ ...table.area, rows: 1 }).area;
        requireEditable(session, { sheet, row, column: place, rows: 1, columns: 1 });
        session.workbook.setInput(sheet, row, place, `'${name}`);
      },
    },
    Values: {
      get: (column) =>
        cellGrid(column.part(column.table.area), ({ session, sheet }, row, place) =>
          wireValue(session.workbook.value(sheet, row, place))
        ),
      set: (column, value) => writeInputs(column.part(column.table.area), value),
    },
  },
  methods: {
    GetRange: (column) => column.part(column.table.area),
    GetDataBodyRange: (column) => column.part(column.parent.body),
    GetHeaderRowRange: (column) => column.part({ ...column.table.area, rows: 1 }),
    GetTotalRowRange: (column) => {
      const { row, rows } = column.table.area;
      if (!column.table.showTotals) throw new RichApiError("ItemNotFound");
      return column.part({ ...column.table.area, row: row + rows - 1, rows: 1 });
    },
    Delete: (column) => deleteTableColumn(column.parent, column.index),
  },
});
