import { addressOf, area, type ChartPlan } from "../../scenario";
import type { Operation } from "./operation";

function colorSeries(series: Excel.ChartSeries, kind: ChartPlan["kind"], color: string): void {
  if (kind === "Line") {
    series.format.line.color = color;
    series.format.line.weight = 2.25;
    series.markerStyle = "None";
  } else {
    series.format.fill.setSolidColor(color);
  }
}

/** A native chart over a block of the sheet. */
export function writeChart(plan: ChartPlan): Operation {
  const { row, column, rows, columns } = plan.place;
  const corner = addressOf(area(row, column));
  const opposite = addressOf(area(row + rows - 1, column + columns - 1));
  return {
    bytes: 4000,
    step: "Drawing charts",
    queue(sheet) {
      const source = sheet.getRange(addressOf(plan.source));
      const chart = sheet.charts.add(plan.kind, source, plan.seriesBy);
      chart.name = plan.name;
      chart.title.text = plan.title;
      if (plan.colors.length > 1) chart.legend.position = "Bottom";
      else chart.legend.visible = false;
      chart.axes.valueAxis.numberFormat = plan.valueFormat;
      if (plan.categoryTitle) chart.axes.categoryAxis.title.text = plan.categoryTitle;
      // A bar chart draws its first category at the bottom; values stay there when it is turned round.
      if (plan.kind === "BarClustered") {
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.axes.categoryAxis.position = "Maximum";
      }
      if (plan.categories) {
        chart.series.getItemAt(0).setXAxisValues(sheet.getRange(addressOf(plan.categories)));
      }
      // Labels stay under the plot where values are negative.
      chart.axes.categoryAxis.tickLabelPosition = "Low";
      plan.colors.forEach((color, index) =>
        colorSeries(chart.series.getItemAt(index), plan.kind, color)
      );
      chart.setPosition(corner, opposite);
    },
  };
}
