import type { Sheet } from "../../model/sheet";
import type { HostType } from "../../protocol/HostType";
import { ExcelObject } from "../ExcelObject";
import type { Session } from "../Session";
import { worksheetType } from "./worksheetType";

/** `Excel.Worksheet`. */
export class Worksheet extends ExcelObject {
  readonly type: HostType = worksheetType;

  constructor(
    session: Session,
    readonly sheet: Sheet
  ) {
    super(session);
  }
}
