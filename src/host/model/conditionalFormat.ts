import type { Rectangle } from "./address";
import type { CellFormat } from "./format";

/** Comparison of a cell-value rule, as Excel names it. */
export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** A stop of a colour scale or an end of a data bar; formula is text such as "=0.5" or "10". */
export interface ScalePoint {
  type:
    "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula" | "Automatic";
  formula?: string;
  color?: string;
}

/** What a conditional format tests and paints. Formulas are relative to the top left cell of its area. */
export type ConditionalRule =
  | {
      type: "CellValue";
      operator: ComparisonOperator;
      formula1: string;
      formula2?: string;
      format: CellFormat;
    }
  | { type: "Custom"; formula: string; format: CellFormat }
  | {
      type: "ContainsText";
      operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      text: string;
      format: CellFormat;
    }
  | { type: "ColorScale"; minimum: ScalePoint; midpoint?: ScalePoint; maximum: ScalePoint }
  | {
      type: "DataBar";
      minimum: ScalePoint;
      maximum: ScalePoint;
      positiveColor: string;
      negativeColor?: string;
      showValue: boolean;
    };

/** A conditional format of an area; priority 0 comes first. */
export interface ConditionalFormat {
  readonly id: string;
  area: Rectangle;
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

/** What conditional formats paint on a cell now. */
export interface ConditionalStyle extends CellFormat {
  /** A bar from `from` to `to` of the cell's width, both from 0 to 1. */
  dataBar?: { from: number; to: number; color: string; showValue: boolean };
}
