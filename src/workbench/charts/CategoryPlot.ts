import type { Rectangle } from "./ChartData";
import type { ValueScale } from "./valueScale";

/** The plot area of a chart with categories, and where things lie in it. */
export interface CategoryPlot {
  area: Rectangle;
  /** Bar charts: categories run upwards and values to the right. */
  horizontal: boolean;
  scale: ValueScale;
  /** Length of the category axis that belongs to one category. */
  band: number;
  /** Place of a category's middle on the category axis, in pixels of the picture. */
  categoryAt(index: number): number;
  /** Place of a value on the value axis, in pixels of the picture. */
  valueAt(value: number): number;
}

/** Maps values to a line of pixels: the ends of the scale to `start` and `end`. */
export function linear(scale: ValueScale, start: number, end: number): (value: number) => number {
  const span = scale.maximum - scale.minimum || 1;
  return (value) => start + ((value - scale.minimum) / span) * (end - start);
}
