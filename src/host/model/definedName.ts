import type { Sheet } from "./sheet";

/** A name for a range, a constant, a formula or a LAMBDA. */
export interface DefinedName {
  name: string;
  /** With its "=": "=Sheet1!$A$1", "=0.05", "=LAMBDA(x,x*x)". */
  formula: string;
  comment?: string;
  visible: boolean;
  /** The sheet it belongs to; missing for the whole workbook. */
  sheet?: Sheet;
}
