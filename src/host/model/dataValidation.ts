import type { Rectangle } from "./address";

/** A pick list or a limit on what may be typed in an area. Stored, not enforced on writes by code. */
export interface DataValidation {
  area: Rectangle;
  type: "List" | "WholeNumber" | "Decimal" | "Date" | "TextLength" | "Custom";
  /** For a list: "a,b,c" or "=Range"; else the first limit or the formula. */
  source: string;
  /** Comparison of limits, as Excel names it. */
  operator?: string;
  /** Second limit of Between and NotBetween. */
  source2?: string;
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string };
  errorAlert?: { title: string; message: string; style: "Stop" | "Warning" | "Information" };
}
