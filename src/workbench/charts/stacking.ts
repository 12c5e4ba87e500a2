import type { ChartData } from "./ChartData";

/** From where to where a value's mark reaches on the value axis. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * Extents of all marks, by series and category. Stacked values pile up from zero, positive and negative ones apart;
 * in percent of the sum of their sizes.
 */
export function extents(data: ChartData): (Extent | null)[][] {
  const count = data.categories.length;
  const positive = new Array<number>(count).fill(0);
  const negative = new Array<number>(count).fill(0);
  const totals = Array.from({ length: count }, (_, category) =>
    data.series.reduce((sum, series) => sum + Math.abs(series.values[category] ?? 0), 0)
  );
  return data.series.map((series) =>
    Array.from({ length: count }, (_, category) => {
      const raw = series.values[category] ?? null;
      if (data.stacking === "none") return raw === null ? null : { from: 0, to: raw };
      const value =
        data.stacking === "percent"
          ? totals[category]
            ? (raw ?? 0) / totals[category]!
            : 0
          : (raw ?? 0);
      const pile = value < 0 ? negative : positive;
      const from = pile[category]!;
      pile[category] = from + value;
      return { from, to: from + value };
    })
  );
}
