import type { Area } from "./area";

/** What a conditional format paints. */
export interface Paint {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  /** Shows the figure in another way. */
  readonly numberFormat?: string;
}

/** Paints the cells for which a formula holds; it is written for the area's top left cell. */
export interface FormulaFormatPlan {
  readonly kind: "formula";
  readonly area: Area;
  readonly formula: string;
  readonly paint: Paint;
}

/** A heat map: colours for the lowest value, zero and the highest value. */
export interface ScaleFormatPlan {
  readonly kind: "scale";
  readonly area: Area;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

/** In a plan's list the earlier one wins where two paint the same cell. */
export type ConditionalFormatPlan = FormulaFormatPlan | ScaleFormatPlan;
