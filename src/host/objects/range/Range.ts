import type { Area, Rectangle } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import type { Session } from "../Session";
import { onSheet } from "./geometry";
import { rangeType } from "./rangeType";

/** `Excel.Range`: a block of cells on one sheet. */
export class Range extends ExcelObject {
  readonly type: HostType = rangeType;
  private place: Area;

  constructor(session: Session, area: Area) {
    super(session);
    this.place = onSheet(area);
  }

  /** Where the range is now: a tracked range moves with its cells. */
  get area(): Area {
    return this.place;
  }

  get sheet(): Sheet {
    return this.area.sheet;
  }

  /** Another rectangle of the same sheet; InvalidArgument where it leaves the sheet. */
  at(rectangle: Rectangle): Range {
    const { row, column, rows, columns } = rectangle;
    return new Range(this.session, { sheet: this.sheet, row, column, rows, columns });
  }

  /** Moves the range to where its cells have gone. */
  moveTo(rectangle: Rectangle): void {
    this.place = onSheet({ ...rectangle, sheet: this.sheet });
  }
}
