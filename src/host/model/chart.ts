import type { Area } from "./address";
import type { Sheet } from "./sheet";

/** One series of a chart. */
export interface ChartSeries {
  name?: string | Area;
  categories?: Area;
  values: Area;
  /** Chart type of this series where it differs from the chart's. */
  type?: string;
  color?: string;
  secondaryAxis?: boolean;
  markerStyle?: string;
  lineWeight?: number;
  smooth?: boolean;
  hasDataLabels?: boolean;
}

/** Where the other axis crosses: where Excel puts it, at the first or at the last value. */
export type AxisPosition = "Automatic" | "Minimum" | "Maximum";

/** An axis of a chart. */
export interface ChartAxis {
  title?: string;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
  logarithmic?: boolean;
  /** From its end to its beginning: in a bar chart the first category is on top then. */
  reversed?: boolean;
  /** Where on it the other axis crosses. */
  position?: AxisPosition;
}

/** Where a legend stands. */
export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** A chart on a sheet; places and sizes in points. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Excel's chart type, e.g. "Line", "ColumnClustered", "XYScatterLines". */
  type: string;
  title?: string;
  readonly sheet: Sheet;
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  seriesBy: "Rows" | "Columns";
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  legend: { visible: boolean; position: LegendPosition };
}
