import { ExcelObject } from "../ExcelObject";
import type { Range } from "./Range";

/** An object that speaks of the cells of a range: its format, its fill, its validation. */
export abstract class RangePart extends ExcelObject {
  constructor(readonly range: Range) {
    super(range.session);
  }
}
