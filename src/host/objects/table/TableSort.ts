import { defineType, type HostType } from "../../protocol/HostType";
import { readSortFields, sortRows, type SortField } from "../range/sortRows";
import { TablePart } from "./TablePart";

/** `Excel.TableSort`: the order of a table's rows. */
export class TableSort extends TablePart {
  readonly type: HostType = tableSortType;

  apply(fields: SortField[], matchCase: boolean): void {
    sortRows(this.parent.range(this.parent.body), fields, matchCase);
  }
}

const tableSortType = defineType<TableSort>("TableSort", {
  methods: {
    Apply: (sort, args) => sort.apply(readSortFields(args.raw(0)), args.boolean(1, false)),
    Clear: () => undefined,
  },
});
