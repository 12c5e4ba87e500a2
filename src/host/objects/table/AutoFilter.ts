import type { Area } from "../../model/address";
import type { Table } from "../../model/table";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { Range } from "../range/Range";
import type { Session } from "../Session";

/** `Excel.AutoFilter`: what a person filters by the buttons. Code cannot set filters: `apply` is missing by name. */
export class AutoFilter extends ExcelObject {
  readonly type: HostType = autoFilterType;

  /**
   * @param filterable the area under filter buttons, where there are any
   * @param table the table that the buttons stand on
   */
  constructor(
    session: Session,
    readonly filterable?: Area,
    readonly table?: Table
  ) {
    super(session);
  }

  get range(): Range | null {
    return this.filterable ? new Range(this.session, this.filterable) : null;
  }
}

const autoFilterType = defineType<AutoFilter>("AutoFilter", {
  scalars: {
    Enabled: { get: ({ filterable }) => filterable !== undefined },
    IsDataFiltered: { get: ({ table }) => table?.filters !== undefined },
    Criteria: { get: () => [] },
  },
  methods: {
    ClearCriteria: ({ session, table }) => table && session.workbook.clearFilters(table),
    Reapply: ({ session, table }) => table && session.workbook.reapplyFilters(table),
    GetRange: ({ range }) => {
      if (!range) throw new RichApiError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: ({ range }) => range,
  },
});
