import { RichApiError } from "../../protocol/RichApiError";
import { defineType, type HostType } from "../../protocol/HostType";
import { cellGrid } from "../range/cellGrid";
import type { Range } from "../range/Range";
import { wireValue } from "../range/rangeContent";
import { writeInputs } from "../range/writeInputs";
import { deleteTableRows } from "./deleteTableRows";
import type { Table } from "./Table";
import { TablePart } from "./TablePart";

/** `Excel.TableRow`: a row of a table's body, by its place. */
export class TableRow extends TablePart {
  readonly type: HostType = tableRowType;

  constructor(
    parent: Table,
    readonly index: number
  ) {
    super(parent);
  }

  get cells(): Range {
    const { body } = this.parent;
    if (this.index < 0 || this.index >= body.rows) throw new RichApiError("ItemNotFound");
    return this.parent.range({ ...body, row: body.row + this.index, rows: 1 });
  }
}

const tableRowType = defineType<TableRow>("TableRow", {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ cells }) =>
        cellGrid(cells, ({ session, sheet }, row, column) =>
          wireValue(session.workbook.value(sheet, row, column))
        ),
      set: ({ cells }, value) => writeInputs(cells, value),
    },
  },
  methods: {
    GetRange: ({ cells }) => cells,
    Delete: ({ parent, index }) => deleteTableRows(parent, index, 1),
  },
});
