import { tableBody, type Table as TableModel } from "../../model/table";
import type { Rectangle } from "../../model/address";
import type { HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import { Range } from "../range/Range";
import type { Session } from "../Session";
import { tableType } from "./tableType";

/** `Excel.Table`. */
export class Table extends ExcelObject {
  readonly type: HostType = tableType;

  constructor(
    session: Session,
    readonly table: TableModel
  ) {
    super(session);
  }

  /** The rows between header and totals; a table without rows shows one blank row, as in Excel. */
  get body(): Rectangle {
    const body = tableBody(this.table);
    return body.rows > 0 ? body : { ...body, rows: 1 };
  }

  range(rectangle: Rectangle): Range {
    return new Range(this.session, { ...rectangle, sheet: this.table.sheet });
  }
}
