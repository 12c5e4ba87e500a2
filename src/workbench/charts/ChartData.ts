import type { FixedBounds } from "./valueScale";

export type ChartKind = "line" | "column" | "bar" | "area" | "pie" | "doughnut" | "scatter";

/** One series with its values in place of its references. */
export interface SeriesData {
  name: string;
  /** `null`: an empty cell, a text or an error; nothing is drawn there. */
  values: (number | null)[];
  /** Horizontal positions; scatter charts only. */
  x?: (number | null)[];
  color?: string;
  markers: boolean;
  line: boolean;
}

export interface AxisData {
  title?: string;
  /** Number format of its labels. */
  format: string;
  bounds: FixedBounds;
  visible: boolean;
  gridLines: boolean;
  /** From its end to its beginning. */
  reversed?: boolean;
  /** The other axis crosses it at its end. */
  crossedAtEnd?: boolean;
}

/** A chart with its values in place of its references: all that drawing it takes. */
export interface ChartData {
  kind: ChartKind;
  stacking: "none" | "stacked" | "percent";
  title?: string;
  legend?: "bottom" | "top" | "left" | "right";
  categories: string[];
  series: SeriesData[];
  categoryAxis: AxisData;
  valueAxis: AxisData;
  /** Each value is written beside its mark. */
  dataLabels: boolean;
}

/** A part of the picture, in pixels from its top left. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}
