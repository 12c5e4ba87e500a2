import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { defineType, type HostType } from "../../protocol/HostType";
import { RichApiError } from "../../protocol/RichApiError";
import { ExcelObject } from "../ExcelObject";
import { areaArgument } from "../range/rangeArgument";
import { Range } from "../range/Range";
import type { Session } from "../Session";

/** `Excel.WorksheetFreezePanes`: the rows and columns that stay in sight. */
export class WorksheetFreezePanes extends ExcelObject {
  readonly type: HostType = worksheetFreezePanesType;

  constructor(
    session: Session,
    readonly sheet: Sheet
  ) {
    super(session);
  }

  freeze(frozenRows: number, frozenColumns: number): void {
    if (frozenRows < 0 || frozenColumns < 0) throw new RichApiError("InvalidArgument");
    this.session.workbook.updateSheet(this.sheet, { frozenRows, frozenColumns });
  }

  get location(): Range | null {
    const { frozenRows, frozenColumns } = this.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    return new Range(this.session, {
      ...{ sheet: this.sheet, row: 0, column: 0 },
      ...{ rows: frozenRows || MAX_ROWS, columns: frozenColumns || MAX_COLUMNS },
    });
  }
}

const worksheetFreezePanesType = defineType<WorksheetFreezePanes>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (panes, args) => panes.freeze(args.optionalInteger(0, 1), 0),
    FreezeColumns: (panes, args) => panes.freeze(0, args.optionalInteger(0, 1)),
    FreezeAt: (panes, args) => {
      const { row, column, rows, columns } = areaArgument(panes.session, args, 0, panes.sheet);
      panes.freeze(row + rows, column + columns);
    },
    Unfreeze: (panes) => panes.freeze(0, 0),
    GetLocation: ({ location }) => {
      if (!location) throw new RichApiError("ItemNotFound");
      return location;
    },
    GetLocationOrNullObject: ({ location }) => location,
  },
});
