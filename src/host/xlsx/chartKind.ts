/** How a chart type of Excel is drawn. */
export interface ChartKind {
  kind: "line" | "column" | "bar" | "area" | "pie" | "doughnut" | "scatter";
  stacking: "none" | "stacked" | "percent";
  /** Points carry markers. */
  markers: boolean;
  /** Points are joined. */
  line: boolean;
  smooth: boolean;
}

/** Reads Excel's name of a chart type, e.g. "ColumnStacked100", "LineMarkers", "XYScatterSmoothNoMarkers". */
export function chartKind(type: string): ChartKind {
  const stacking = /Stacked100$/.test(type)
    ? "percent"
    : /Stacked$/.test(type)
      ? "stacked"
      : "none";
  const base = { stacking, markers: false, line: false, smooth: false } as const;
  if (/^XYScatter/.test(type)) {
    const line = type !== "XYScatter";
    return {
      ...base,
      kind: "scatter",
      markers: !/NoMarkers$/.test(type),
      line,
      smooth: /Smooth/.test(type),
    };
  }
  if (/^Line/.test(type))
    return { ...base, kind: "line", line: true, markers: /^LineMarkers/.test(type) };
  if (/^Area/.test(type)) return { ...base, kind: "area" };
  if (/^Doughnut/.test(type)) return { ...base, kind: "doughnut" };
  if (/Pie/.test(type)) return { ...base, kind: "pie" };
  if (/^Bar[CS]/.test(type)) return { ...base, kind: "bar" };
  return { ...base, kind: "column" };
}
