import { HostObject } from "../protocol/HostObject";
import type { Session } from "./Session";

/** An object of the Excel object model. */
export abstract class ExcelObject extends HostObject {
  constructor(readonly session: Session) {
    super();
  }
}
